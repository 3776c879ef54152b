// The search over guide and glossary: the page is whole without it, and what is typed goes nowhere.
(() => {
    const d = document, box = d.getElementById('_search'), index = JSON.parse(d.getElementById('_index').textContent), say = index.words;
    const spanish = index.language == 'es', set = t => new Set(t.split(' ').filter(w => w));
    const fold = t => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const ends = index.endings.split(' ').filter(e => e);
    // The ending of number and gender, by the rule that the index was made with.
    const stem = w => {
        const e = w.length > 3 && ends.find(e => w.endsWith(e) && w.length - e.length > 2);
        return e ? w.slice(0, -e.length) : w;
    };
    // Letters with full stops are one word, i.c.e., and an apostrophe may be left out: dont.
    const words = t => fold(t).replace(/n['’]t\b|(?<=\b(?:do|does|did|is|are|was|wo|ca|has|have))nt\b/g, ' not').replace(/\b(?:\p{L}\.){2,}/gu, a => a.replace(/\./g, '') + ' ').split(/[^\p{L}\p{N}]+/u).filter(w => w);
    // Pronouns behind a verb, and the endings of verbs and of what is made of them.
    const clitic = /(?<=[aei]r|[aei]ndo)(?:se|me|te|nos|les?)?(?:l[aeo]s?|se|me|te|nos)?$/;
    const verb = spanish
        ? /(?:aciones|acion|siciones|icion|cion|sion|amiento|imiento|aron|ieron|yeron|ando|iendo|yendo|aban|aba|ab|ian|ia|iste|aste|amos|emos|imos|ados|idos|ada|ado|ida|ido|ad|id|ase|iese|ante|iente|ador|edor|idor|adora|ar|er|ir|an|en|io|and|iend)$/
        : /(?:ations|ation|ition|tion|sion|ments|ment|ings|ing|ers|er|ors|or|ed|d)$/;
    const root = w => {
        const whole = w.replace(clitic, ''), bare = whole.replace(verb, ''), r = bare.length > 2 ? bare : whole;
        // Encuentro and encontrar, pierde and perder.
        return spanish ? r.replace(/ue(?=[^aeiou]+$)/, 'o').replace(/ie(?=[^aeiou]+$)/, 'e') : r;
    };
    // A word as it sounds: b and v, c, s, x and z, g and j, ll and y, a mute h, doubled letters.
    const sound = w => (spanish ? w : w.replace(/ai/g, 'a').replace(/e[aei]|ie/g, 'i').replace(/o[ou]/g, 'u').replace(/[ao]r$/, 'er').replace(/^kn/, 'n').replace(/^wr/, 'r'))
        .replace(/ph/g, 'f').replace(/x/g, 's').replace(/qu?/g, 'k').replace(/ch/g, 'ç').replace(/s?c(?=[eiy])/g, 's').replace(/ck?/g, 'k')
        .replace(/g(?=[eiy])/g, 'j').replace(/gu(?=[ei])/g, 'g').replace(/ll/g, spanish ? 'y' : 'l').replace(/h/g, '').replace(/z/g, 's')
        .replace(/v/g, 'b').replace(/w/g, 'u').replace(/n(?=[bp])/g, 'm').replace(/y$|y(?=[^aeiou])/g, 'i').replace(/(.)\1+/g, '$1');

    // The table of stems, each with the length that it shares with the one before, and of each its entries.
    let last = '';
    const stems = [...index.stems.matchAll(/([A-Z])([^A-Z]*)/g)].map(m => last = last.slice(0, m[1].charCodeAt() - 65) + m[2]);
    const weights = [0, 6, 14, 18, 26];
    const lists = index.lists.split(' ').map(list => {
        let n = -1;
        return [...list.matchAll(/([0-9a-z]*)([A-D])/g)].map(m => [n += m[1] ? parseInt(m[1], 36) : 1, weights[m[2].charCodeAt() - 64]]);
    });
    let part, page = '';
    const entries = index.entries.map(([kind, title, where], n) => {
        if (kind == 'p') part = n, page = where.split('#')[0];
        const inside = kind != 'p' && kind != 'w';
        return { kind, title, of: kind == 'w' ? -1 : part, where: inside ? page + '#' + where : where };
    });
    const sounds = stems.map(sound), ids = new Map(stems.map((s, i) => [s, i]));
    const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
    const bySound = new Map(), byRoot = new Map(), groups = new Map();
    // A stem that lost its e or i keeps the sound that c and g had before it: aparece, recoge.
    stems.forEach((s, i) => {
        for (const w of new Set([s, s.replace(/[cg]$/, c => c == 'c' ? 's' : 'j')])) {
            add(bySound, sound(w), i);
            add(byRoot, sound(root(w)), i);
        }
    });
    const members = index.groups.map((g, n) => g.split(' ').flatMap(s => {
        add(groups, sound(s), n);
        add(groups, '+' + sound(root(s)), n);
        return ids.has(s) ? [ids.get(s)] : [];
    }));
    const ignored = new Set([...set(index.ignored)].map(sound)), weak = set(index.weak), no = set(index.negations);
    // The edits between two words, a swap of neighbours being one; more than `most` are told as `most + 1`.
    const edits = (a, b, most) => {
        if (Math.abs(a.length - b.length) > most) return most + 1;
        let before = [], row = [...Array(b.length + 1).keys()];
        for (let i = 1; i <= a.length; i++) {
            const next = [i];
            for (let j = 1; j <= b.length; j++) {
                next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
            }
            if (Math.min(...next) > most) return most + 1;
            before = row;
            row = next;
        }
        return row[b.length];
    };
    const known = w => {
        const s = stem(w), h = sound(s), r = sound(root(s));
        return ids.has(s) || bySound.has(h) || byRoot.has(r) || groups.has(h) || groups.has('+' + r);
    };
    // The stems that a word may mean, each with how surely.
    const meanings = (w, isLast) => {
        const found = new Map(), put = (i, q) => { if (!(found.get(i) >= q)) found.set(i, q); };
        const s = stem(w), h = sound(s), roots = new Set([sound(root(s)), sound(root(w))]);
        if (ids.has(s)) put(ids.get(s), 1);
        for (const i of bySound.get(h) || []) put(i, .92);
        const isSure = found.size || groups.has(h);
        for (const r of roots) if (r.length > 2) for (const i of byRoot.get(r) || []) put(i, (r.length > 3 ? .95 : .55) * (found.size ? .5 : 1));
        for (const key of [h, ...[...roots].map(r => '+' + r)]) for (const g of groups.get(key) || []) for (const i of members[g]) put(i, .3);
        let isBegun = false;
        if (h.length > 2 && (isLast || !found.size)) stems.forEach((v, i) => {
            if (v[0] == '-' || v.length <= s.length || !(v.startsWith(w) || sounds[i].startsWith(h))) return;
            isBegun = true;
            put(i, .9 * (found.size ? .7 : 1) * Math.sqrt(h.length / sounds[i].length));
        });
        const most = w.length > 8 ? 2 : w.length > 4 ? 1 : 0;
        if (isSure || isBegun || !most) return found;
        let best = most, near = [];
        sounds.forEach((v, i) => {
            const e = v.length > 2 ? edits(h, v, best) : best + 1;
            if (e < best) near = [];
            if (e <= best) near.push(i), best = e;
        });
        for (const i of near) if (!found.has(i)) {
            put(i, best < 2 ? .6 : .45);
            for (const g of groups.get(sounds[i]) || []) for (const k of members[g]) put(k, .21);
        }
        return found;
    };
    const denied = w => {
        const s = '-' + stem(w), found = new Map(), put = (i, q) => { if (!(found.get(i) >= q)) found.set(i, q); };
        for (const i of byRoot.get(sound(root(s))) || []) put(i, .95);
        for (const i of bySound.get(sound(s)) || []) put(i, .92);
        if (ids.has(s)) put(ids.get(s), 1);
        return found;
    };
    // Two words that were typed as one.
    const split = (w, i, all) => {
        if (w.length < 3 || ignored.has(sound(w)) || known(w) || i == all.length - 1 && stems.some(s => s.startsWith(w))) return [w];
        const fine = x => ignored.has(sound(x)) || x.length > 2 && ids.has(stem(x)) || x.length > 3 && bySound.has(sound(stem(x)));
        for (let i = 1; i < w.length; i++) if (fine(w.slice(0, i)) && fine(w.slice(i))) return [w.slice(0, i), w.slice(i)];
        return [w];
    };
    const titles = entries.map(e => [...new Set(words(e.title).map(w => ids.get(stem(w))))].filter(i => i !== undefined && !ignored.has(sounds[i])));
    const count = entries.length;
    // The entries that answer, best first. A word weighs by its rarity (as in BM25), an entry by how much of the query it answers.
    const ranked = text => {
        const typed = words(text), asked = typed.length < 12 ? typed.flatMap(split) : typed, use = new Map();
        let left = 0, end = '';
        for (const w of asked) {
            const s = stem(w);
            if (no.has(s)) {
                left = 3;
                continue;
            }
            left--;
            if (ignored.has(sound(w))) {
                if (ids.has(s)) use.set(w, .4);
                continue;
            }
            use.set(w, weak.has(s) ? .5 : 1);
            end = w;
            if (left >= 0) {
                use.set('-' + w, .8);
                left = -1;
            }
        }
        if (!use.size) for (const w of asked) use.set(w, 1);
        const score = new Float64Array(count), share = new Float64Array(count), met = [];
        let total = 0;
        for (const [w, factor] of use) {
            const found = w[0] == '-' ? denied(w.slice(1)) : meanings(w, w == end && w == asked[asked.length - 1]);
            const best = new Map(), holders = new Set();
            let peak = 0;
            for (const [i, q] of found) for (const [e, x] of lists[i]) {
                if (!(best.get(e) >= q * x)) best.set(e, q * x);
                peak = Math.max(peak, q * x);
                if (q >= .5 && x > 3) holders.add(e);
            }
            if (!best.size) continue;
            const n = holders.size, rarity = Math.min(4, Math.log(1 + (count - n + .5) / (n + .5)));
            const mass = factor * rarity * Math.min(1, Math.max(.1, peak / 10));
            total += mass;
            met.push(found);
            for (const [e, x] of best) {
                score[e] += mass * x / 26 * (x > 25 && use.size < 2 ? 1.6 : 1);
                share[e] += mass * Math.min(1, x / 10);
            }
        }
        const order = [];
        entries.forEach((entry, e) => {
            if (!score[e]) return;
            const part = share[e] / total;
            let s = score[e] * part, got = 0;
            for (const i of titles[e]) got += Math.max(0, ...met.map(f => f.get(i) || 0));
            if (got) s *= 1 + got / titles[e].length * part;
            order.push([s * (entry.kind == 'p' ? 1.2 : entry.kind == 'w' ? 1.1 : 1), e]);
        });
        return order.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    };
    // No part fills the list, and none stands below a step of its own.
    const find = (text, most) => {
        const shown = [], of = new Map();
        for (const [, e] of ranked(text)) {
            const p = entries[e].of, n = of.get(p) || 0;
            if (p >= 0) {
                if (n > 2 || p == e && n) continue;
                of.set(p, n + 1);
            }
            shown.push(entries[e]);
            if (shown.length == most) break;
        }
        return shown;
    };
    // The words of titles that look most like what was typed, by their triples of letters.
    const triples = w => {
        const t = '  ' + sound(w) + ' ', s = new Set();
        for (let i = 2; i < t.length; i++) s.add(t.slice(i - 2, i + 1));
        return s;
    };
    const nearest = text => {
        const all = new Map();
        for (const e of entries) for (const w of e.title.split(/[^\p{L}\p{N}]+/u)) if (w.length > 3 && !ignored.has(sound(fold(w)))) all.set(fold(w), w);
        const wanted = words(text).map(triples), near = [];
        for (const [folded, w] of all) {
            const t = triples(folded);
            near.push([Math.max(0, ...wanted.map(x => 2 * [...x].filter(c => t.has(c)).length / (x.size + t.size))), w]);
        }
        return near.sort((a, b) => b[0] - a[0]).slice(0, 5).filter(n => n[0] > .2).map(n => n[1]);
    };

    // A page that was saved as a file leads to where it came from.
    const base = location.protocol == 'file:' ? d.querySelector('link[rel=canonical]').href : location.href;
    const make = (tag, text) => {
        const e = d.createElement(tag);
        e.textContent = text || '';
        return e;
    };
    const label = make('label', say.label), input = make('input'), said = make('p'), list = make('ol'), near = make('p'), help = d.getElementById('_help');
    label.htmlFor = input.id = 'q';
    input.type = 'search';
    input.autocomplete = input.autocapitalize = 'off';
    input.spellcheck = false;
    said.setAttribute('role', 'status');
    box.append(label, input, said, near, list);
    const place = help && d.createComment('');
    if (help) help.before(place);
    const result = e => {
        const item = make('li'), a = make('a', e.title || say.step), kind = e.kind == 'w' ? say.word : e.kind == 'p' ? say.part : entries[e.of].title;
        a.href = new URL(e.where, base).href;
        item.append(a, d.createElement('br'), make('span', kind));
        return item;
    };
    const show = () => {
        const text = input.value.trim(), found = text ? find(text, 8) : [], isLost = text && !found.length;
        list.replaceChildren(...found.map(result));
        list.hidden = !found.length;
        said.textContent = !text ? '' : isLost ? say.none : say.count + ' ' + found.length;
        const like = isLost ? nearest(text) : [];
        near.replaceChildren(...like.length ? [say.near + ' '] : [], ...like.flatMap(w => {
            const b = make('button', w);
            b.type = 'button';
            b.addEventListener('click', () => {
                input.value = w;
                show();
                input.focus();
            });
            return [b, ' '];
        }));
        near.hidden = !like.length;
        // Where nothing was found, somebody to ask stands right there.
        if (help) isLost ? box.append(help) : place.after(help);
    };
    input.addEventListener('input', show);
    show();
})();
