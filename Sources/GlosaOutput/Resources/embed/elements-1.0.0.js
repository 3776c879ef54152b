/* Glosa elements 1.0.0, Apache-2.0: <glosa-guide> and <glosa-term>, explained in EMBEDDING.md. Served as it stands here. */
(() => {
    'use strict';
    if (customElements.get('glosa-guide')) return;
    const STYLE = `
:host{display:block;color-scheme:light dark}
:host([hidden]){display:none}
*{box-sizing:border-box}
section{--care:var(--glosa-accent,light-dark(#9a3412,#ffb489));--soft:var(--glosa-soft,light-dark(#fdf1ea,#33231a));--line:var(--glosa-border,light-dark(#cbc4b6,#4b5259));padding:var(--glosa-padding,16px);border:1px solid var(--line);border-radius:var(--glosa-radius,8px);background:var(--glosa-background,light-dark(#fffdf9,#14171a));color:var(--glosa-text,light-dark(#1c1b19,#f0ece4));font:400 max(18px,1.125rem)/1.5 var(--glosa-font,system-ui,sans-serif);text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{font-size:1.1em;line-height:1.25;margin:1.5em 0 .5em}
.title{font-size:1.4em;margin-top:0}
.part{font-size:1.2em}
p{margin:.6em 0}
ul,ol{margin:.6em 0;padding-inline-start:1.5em}
li{margin:.4em 0}
.step>li::marker{font-weight:700}
.avoid>li{list-style-type:"✗ "}
.contact-list,.fill{list-style-type:"";padding:0}
dd{margin:0}
dfn{font-style:normal;font-weight:700}
q::before,q::after{content:none}
a{color:var(--glosa-link,light-dark(#0b5d66,#86d3dc));text-underline-offset:.25em}
a[href^="tel:"],a[href^="sms:"],.call,.on{display:inline-block;min-width:44px;min-height:44px;padding-block:8px}
a.call{display:block;padding-inline:12px;border:2px solid;border-radius:var(--glosa-radius,8px)}
.call strong{display:block;font-size:1.15em}
:focus-visible{outline:3px solid;outline-offset:2px}
.action,.date,.label,.expired{font-weight:700}
.hazard,.notice,.withdrawn{margin:.6em 0;padding:8px 12px;border-inline-start:5px solid var(--care);background:var(--soft)}
section>:first-child,.notice>:first-child,.hazard>:first-child,.withdrawn>:first-child{margin-top:0}
.end>:last-child,.notice>:last-child,.hazard>:last-child,.withdrawn>:last-child{margin-bottom:0}
.notice>*+*{margin-top:.4em}
.again{background:none}
.say{border-inline-start:5px solid var(--line);padding-inline-start:12px}
.provenance,.from,.unverified,.sources,.end{font-size:.9em}
.end{margin-top:1.5em;border-top:1px solid var(--line)}
.blank{display:inline-block;width:8em;max-width:100%;border-bottom:1px solid}
summary{font-weight:700;min-height:44px;padding-block:8px}
@media print{section{padding:0;border:0;background:none;color:#000}a{color:inherit}li,.hazard,.notice{break-inside:avoid}details::details-content{content-visibility:visible;display:block;height:auto}}`;
    // Whatever else comes is unwrapped, so that no warning loses its words; of what could act, nothing is kept.
    const KEPT = new Set('a blockquote br caption cite data dd details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p q span strong sub summary sup table tbody td th thead time tr ul'.split(' '));
    const DROPPED = new Set('base button embed form iframe input link meta noscript object script select style template textarea title'.split(' '));
    const CLASSES = new Set('action again audience avoid blank call contact-list date expired fill from hazard label notice provenance say sources step unverified withdrawn'.split(' '));
    const VALUES = { datetime: /./, lang: /^[\w-]+$/, dir: /^(ltr|rtl|auto)$/, cite: /^https:/, start: /^\d+$/, 'aria-label': /./ };
    const failure = (reason, again) => Object.assign(new Error(reason), { reason, again });
    const primary = tag => tag.toLowerCase().split('-')[0];
    let sheet, policy;

    // What is read: whole bytes, four megabytes at most, without anything about the reader.
    const read = async (url, isJSON, cache, stop) => {
        const control = new AbortController(), end = () => control.abort(), timer = setTimeout(end, 1e4);
        stop?.addEventListener('abort', end);
        try {
            const answer = await fetch(url, { cache, signal: control.signal, mode: 'cors', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
            if (answer.status != 200) throw failure('status');
            if (isJSON && !/^application\/json *(;|$)/i.test(answer.headers.get('content-type'))) throw failure('type');
            const reader = answer.body.getReader(), parts = [];
            for (let size = 0; ;) {
                const { done, value } = await reader.read();
                if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
                if ((size += value.length) > 4194304) throw failure('size');
                parts.push(value);
            }
        } catch (error) {
            throw error.reason ? error : failure(control.signal.aborted ? 'timeout' : 'network');
        } finally {
            clearTimeout(timer);
            end();
        }
    };
    const parse = bytes => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

    const keyOf = async text => {
        let raw;
        try {
            raw = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
        } catch {}
        if (raw?.length != 32) throw failure('key');
        try {
            return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
        } catch {
            throw failure('unsupported');
        }
    };
    const signedList = async (folder, key, cache) => {
        const [bytes, signature] = await Promise.all([read(folder + 'manifest.json', true, cache), read(folder + 'manifest.sig', false, cache)]);
        if (!await crypto.subtle.verify('Ed25519', key, signature, bytes)) throw failure('signature', true);
        const list = parse(bytes);
        if (list.kind != 'manifest' || !list.folder || !new URL(folder).pathname.endsWith('/' + list.folder)) throw failure('folder');
        return list;
    };
    // Elements that ask for one folder at the same time wait for one answer.
    const asked = new Map();
    const sharedList = (folder, text, key, cache) => {
        const id = [cache, text, folder].join(' ');
        if (!asked.has(id)) asked.set(id, signedList(folder, key, cache).finally(() => asked.delete(id)));
        return asked.get(id);
    };
    const checked = async (url, text, key, cache, stop) => {
        const cut = url.lastIndexOf('/') + 1;
        const [bytes, list] = await Promise.all([read(url, true, cache, stop), key && sharedList(url.slice(0, cut), text, key, cache)]);
        if (list) {
            const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(b => b.toString(16).padStart(2, '0')).join('');
            if (!list.files.some(file => file.path == url.slice(cut) && file.sha256 == hash)) throw failure('content', true);
        }
        return [parse(bytes), list?.expiresOn];
    };

    const element = (name, values, ...inside) => {
        const made = document.createElement(name);
        for (const value in values) if (values[value]) made.setAttribute(value, values[value]);
        made.append(...inside);
        return made;
    };
    const linkTo = (href, newTab) => {
        const url = URL.canParse(href) && new URL(href);
        if (!url || !/^(https|tel|sms|mailto):$/.test(url.protocol)) return;
        return element('a', { href: url.href, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer', target: newTab && url.protocol == 'https:' && '_blank' });
    };
    const heading = (level, values, ...inside) => element('h' + Math.min(level, 6), values, ...inside);

    // One view of one document: it copies what it knows out of fragments that can do nothing where they are parsed.
    class View {
        constructor(level, newTab) {
            this.level = level;
            this.newTab = newTab;
            this.above = [];
        }
        copy(from, to) {
            for (const node of from.childNodes) {
                if (node.nodeType == 3) to.append(node.data);
                if (!(node instanceof HTMLElement) || DROPPED.has(node.localName)) continue;
                const made = this.twin(node);
                if (made) to.append(made);
                this.copy(node, made || to);
            }
        }
        twin(node) {
            const name = node.localName;
            if (!KEPT.has(name)) return;
            let made;
            if (name == 'a') made = linkTo(node.getAttribute('href'), this.newTab) ?? element('span');
            else if (/^h\d$/.test(name)) made = heading(this.next(+name[1]));
            else made = element(name);
            for (const value in VALUES) if (VALUES[value].test(node.getAttribute(value) ?? '') && (value != 'aria-label' || made.href)) made.setAttribute(value, node.getAttribute(value));
            const classes = [...node.classList].filter(c => CLASSES.has(c)).join(' ');
            if (classes) made.className = classes;
            return made;
        }
        // Headings keep their order below the page's own, and never jump.
        next(level) {
            while (this.above.at(-1) >= level) this.above.pop();
            this.above.push(level);
            return this.level + this.above.length - 1;
        }
        fill(to, words) {
            if (typeof words?.html != 'string') {
                const text = words?.text ?? words;
                if (typeof text != 'string') throw failure('format');
                to.append(text);
                return to;
            }
            try {
                policy ??= self.trustedTypes?.createPolicy('glosa', { createHTML: html => html }) ?? { createHTML: html => html };
            } catch {
                throw failure('policy');
            }
            const inert = document.createElement('template');
            inert.innerHTML = policy.createHTML(words.html);
            this.copy(inert.content, to);
            return to;
        }
        render(data, part, isOld) {
            const said = part.statements ?? {}, isGone = data.kind == 'gone' || data.kind == 'withdrawn';
            const title = part.title ?? part.term, label = title?.text ?? title, level = this.level;
            const whole = element('section', { lang: part.language, dir: part.direction, tabindex: '-1', 'aria-label': label });
            const add = (words, values) => whole.append(this.fill(element('div', values), words));
            if (isOld && !isGone) add(said.expired, { class: 'notice expired' });
            // The entry of a term may bring its heading along.
            if (title && !(part.term && /<h\d/i.test((part.blocks?.[0] ?? part.block)?.html))) {
                whole.append(this.fill(heading(level, { class: 'title' }), title));
                this.level++;
            }
            const notices = (part.notices ?? []).map(notice => this.fill(element('div'), notice));
            if (notices.length) whole.append(element('div', { class: 'notice' }, ...notices));
            const below = this.level;
            for (const section of part.sections ?? [{ blocks: part.blocks ?? [part.block ?? part.definition ?? part] }]) {
                this.level = below;
                this.above = [];
                if (section.title) whole.append(this.fill(heading(this.level++, { class: 'part' }), section.title));
                for (const block of section.blocks) {
                    const isWithdrawn = isGone || block.type == 'withdrawn';
                    add(isWithdrawn && !block.html && !block.text ? said.withdrawn : block, { class: isWithdrawn && 'withdrawn', lang: block.language, dir: block.direction });
                }
            }
            // A number in brackets is worth nothing without its source.
            if (part.sources?.length) {
                const list = part.sources.map(source => this.fill(element('li', { value: source.number }), source));
                whole.append(element('details', {}, this.fill(element('summary'), part.sourcesTitle), element('ol', { class: 'sources' }, ...list)));
            }
            const end = element('div', { class: 'end' });
            const advised = (part.notices ?? []).some(notice => notice.text == (said.notAdvice?.text ?? said.notAdvice));
            for (const words of [said.reviewed, !advised && said.notAdvice, said.attribution]) if (words) end.append(this.fill(element('p'), words));
            const on = linkTo(part.instead ?? part.canonical, this.newTab);
            if (on) {
                on.className = 'on';
                end.append(element('p', {}, this.fill(on, said.readOn ?? on.host + on.pathname)));
            } else end.append(element('slot'));
            whole.append(end);
            return whole;
        }
    }

    class Embed extends HTMLElement {
        static observedAttributes = ['src', 'lang', 'key', 'heading-level', 'new-tab'];
        #control;
        attributeChangedCallback(name, old, now) {
            if (old === now) return;
            // What is shown is never of another address than the element says.
            this.shadowRoot?.replaceChildren(element('slot'));
            this.#plan();
        }
        connectedCallback() {
            this.#plan();
        }
        disconnectedCallback() {
            this.#control.abort();
            this.removeAttribute('aria-busy');
        }
        // Several attributes that change together are one change.
        #plan() {
            this.#control?.abort();
            const stop = (this.#control = new AbortController()).signal;
            queueMicrotask(() => {
                if (this.isConnected && !stop.aborted) this.#load(stop);
            });
        }
        async #load(stop) {
            let reason;
            this.setAttribute('aria-busy', 'true');
            try {
                const whole = await this.#whole(stop);
                if (stop.aborted) return;
                if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
                // Whoever stood on the link stands on what took its place.
                const isHeld = this.matches(':focus-within'), root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
                root.adoptedStyleSheets = [sheet];
                root.replaceChildren(whole);
                if (isHeld) whole.focus({ preventScroll: true });
            } catch (error) {
                if (stop.aborted) return;
                reason = error.reason ?? 'format';
                this.shadowRoot?.replaceChildren(element('slot'));
                console.warn(`<${this.localName}> shows the link inside it: ${reason} (${this.getAttribute('src')})`);
            }
            this.removeAttribute('aria-busy');
            this.dispatchEvent(new CustomEvent(reason ? 'glosa-failed' : 'glosa-ready', { bubbles: true, detail: { reason } }));
        }
        async #whole(stop) {
            const src = this.getAttribute('src'), text = this.getAttribute('key');
            const url = src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
            if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])[^?#]+\.json$/.test(url)) throw failure('src');
            const key = text === null ? null : await keyOf(text);
            // Between two requests a correction may have been published: everything is asked for once more.
            const [data, until] = await checked(url, text, key, 'default', stop).catch(error => {
                if (!error.again) throw error;
                return checked(url, text, key, 'reload', stop);
            });
            const isGone = data.kind == 'gone' || data.kind == 'withdrawn';
            if (!isGone && 'glosa-' + { document: 'guide', term: 'term' }[data.kind] != this.localName) throw failure('format');
            const lang = this.closest('[lang]')?.lang, parts = data.languages ?? (isGone && data.statements);
            const part = parts ? lang && (parts[lang] ?? parts[primary(lang)]) : data;
            if (!part || (lang && primary(part.language) != primary(lang))) throw failure('language');
            const now = new Date(), today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
            const level = Math.min(Math.max(parseInt(this.getAttribute('heading-level')) || 2, 1), 6);
            return new View(level, this.hasAttribute('new-tab')).render(data, part, data.expiresOn < today || until < today);
        }
    }
    customElements.define('glosa-guide', class extends Embed {});
    customElements.define('glosa-term', class extends Embed {});
})();
