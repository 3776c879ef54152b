// What a page does beyond being read. Without it nothing is missing: every link leads somewhere by itself.
(() => {
    const d = document;
    const now = new Date();
    const today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
    // A page that was saved learns here that its day has passed.
    for (const e of d.querySelectorAll('[data-until]')) e.hidden = today <= e.dataset.until;
    // A place in a situation chooses it; without a script both are shown.
    d.documentElement.classList.add('scripted');
    const choose = () => {
        const id = decodeURIComponent(location.hash.slice(1));
        let e = id && d.getElementById(id), found = e;
        while (e = e && e.closest('.choice > .branch')) {
            const inputs = e.parentElement.querySelectorAll(':scope > input');
            inputs[[...e.parentElement.querySelectorAll(':scope > .branch')].indexOf(e)].checked = true;
            e = e.parentElement;
        }
        if (found && found.closest('.choice')) found.scrollIntoView();
    };
    choose();
    addEventListener('hashchange', choose);
    // The other language begins where the reader is.
    for (const a of d.querySelectorAll('.switch a, .bar [hreflang]')) a.addEventListener('click', () => {
        const at = [...d.querySelectorAll('main [id]')].filter(e => /^(SECTION|LI)$/.test(e.tagName) && !e.matches('.sheet') && !e.closest('details:not([open])') && e.getClientRects().length && e.getBoundingClientRect().top < 99).pop();
        a.hash = at && scrollY > 99 ? at.id : '';
    });
})();
