// Notes that open in place, and sharing. Without it a note is a link to its place, and a link back.
(() => {
    const d = document;
    let opener, own;
    // The way back closes the note, and leaves the page only when none is open.
    addEventListener('popstate', () => {
        const open = d.querySelector('[popover]');
        if (open && !own) open.hidePopover();
        own = false;
    });
    const closed = event => {
        if (event.newState == 'open') return;
        const note = event.target;
        note.removeEventListener('toggle', closed);
        for (const name of ['popover', 'role', 'aria-label']) note.removeAttribute(name);
        if (own = history.state == 'note') history.back();
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
        if (!note) return;
        const folded = note.closest('details');
        if (folded) folded.open = true;
        if (!note.showPopover) return;
        event.preventDefault();
        opener = a;
        note.popover = 'auto';
        note.setAttribute('role', 'dialog');
        note.setAttribute('aria-label', a.getAttribute('aria-label') || a.textContent);
        history.pushState('note', '');
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
