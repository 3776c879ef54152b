// Notes that open in place, and sharing. Without it a note is a link to its place, and a link back.
(() => {
    const d = document;
    // A note opens where the reader is, over the page; Escape, a tap beside it or the arrow closes it.
    d.addEventListener('click', event => {
        const a = event.target.closest('a[href^="#"]');
        if (!a) return;
        const open = a.closest('[popover]');
        if (open) {
            event.preventDefault();
            open.hidePopover();
            return;
        }
        const note = a.matches('.note') && d.getElementById(a.hash.slice(1));
        if (!note || !note.showPopover) return;
        event.preventDefault();
        note.popover = 'auto';
        note.tabIndex = -1;
        note.showPopover();
        note.focus();
        note.addEventListener('toggle', e => {
            if (e.newState == 'open') return;
            note.removeAttribute('popover');
            if (d.activeElement == d.body || note.contains(d.activeElement)) a.focus({ preventScroll: true });
        });
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
