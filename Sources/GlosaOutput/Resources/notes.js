// Notes that open in place, and sharing. Without it a note is a link to its place, and a link back.
(() => {
    const d = document;
    let opener;
    const closed = event => {
        if (event.newState == 'open') return;
        const note = event.target;
        note.removeEventListener('toggle', closed);
        note.removeAttribute('popover');
        if (d.activeElement == d.body || note.contains(d.activeElement)) opener.focus({ preventScroll: true });
    };
    // A note opens where the reader is, over the page; Escape, a tap beside it or the arrow closes it.
    d.addEventListener('click', event => {
        const a = event.target.closest('a[href^="#"]');
        if (!a || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const open = a.closest('[popover]');
        if (open) {
            event.preventDefault();
            open.hidePopover();
            return;
        }
        const note = a.matches('.note') && d.getElementById(a.hash.slice(1));
        if (!note || !note.showPopover) return;
        event.preventDefault();
        opener = a;
        note.popover = 'auto';
        note.tabIndex = -1;
        note.addEventListener('toggle', closed);
        note.showPopover();
        note.focus();
    });
    // The phone's own way to send something.
    const nav = d.querySelector('[data-share]');
    if (nav && navigator.share) {
        const b = d.createElement('button');
        b.textContent = nav.dataset.share;
        b.onclick = () => navigator.share({ text: decodeURIComponent(nav.querySelector('a').href.split('?text=')[1]) }).catch(() => {});
        const li = d.createElement('li');
        li.append(b);
        nav.querySelector('ul').prepend(li);
    }
})();
