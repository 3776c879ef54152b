// The search over the glossary: it is not there without a script.
(() => {
    const d = document, box = d.getElementById('_search'), s = box.dataset, entries = [...d.querySelectorAll('.entry')];
    const fold = t => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const ends = s.endings.split(' ').filter(e => e);
    const stem = w => {
        const e = w.length > 3 && ends.find(e => w.endsWith(e) && w.length - e.length > 2);
        return e ? w.slice(0, -e.length) : w;
    };
    const shared = (a, b) => { let n = 0; while (n < a.length && a[n] == b[n]) n++; return n; };
    const label = d.createElement('label'), input = d.createElement('input'), said = d.createElement('p');
    label.textContent = s.label;
    label.htmlFor = input.id = 'q';
    input.type = 'search';
    input.autocomplete = 'off';
    said.setAttribute('role', 'status');
    box.append(label, input, said);
    const words = entries.map(e => e.dataset.find.split(' ')), texts = entries.map(e => fold(e.textContent));
    const show = () => {
        const q = fold(input.value).split(/[^\p{L}\p{N}]+/u).filter(w => w);
        // Each word that is asked for begins a word of the entry; else it has the same beginning as one; else it stands in the text.
        const ways = [
            i => q.every(w => words[i].some(x => x.startsWith(w) || x.startsWith(stem(w)))),
            i => q.every(w => { const t = stem(w), least = Math.max(4, t.length - 3); return words[i].some(x => shared(t, x) >= least); }),
            i => q.every(w => texts[i].includes(w))
        ];
        let hits = entries.map((_, i) => i);
        if (q.length) for (const way of ways) { hits = entries.map((_, i) => i).filter(way); if (hits.length) break; }
        entries.forEach((e, i) => { e.hidden = !hits.includes(i); });
        said.textContent = !q.length ? '' : hits.length ? s.count + ' ' + hits.length : s.none;
    };
    input.addEventListener('input', show);
    // A link to an entry that the search has hidden shows all of them again.
    d.addEventListener('click', event => {
        const a = event.target.closest('a[href^="#"]'), e = a && d.getElementById(a.hash.slice(1));
        if (e && e.closest('[hidden]')) {
            input.value = '';
            show();
        }
    });
})();
