// Says that nobody answers at a telephone, and until which day and time: a copy of the page stays true.
// Never that somebody does; and nothing where a holiday, a clock or a zone is in doubt.
(() => {
    const d = document, day = 864e5, clocks = {};
    // The day and time that a zone's clock shows, as milliseconds of a clock without a zone.
    const shown = (zone, moment) => {
        const clock = clocks[zone] = clocks[zone] || new Intl.DateTimeFormat('en-US', { timeZone: zone, hour12: false, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
        const p = {};
        for (const part of clock.formatToParts(moment)) p[part.type] = part.value;
        return Date.UTC(p.year, p.month - 1, p.day, p.hour % 24, p.minute);
    };
    // The moment at which it shows them: of two the first for a beginning (-1), the last for an end (1), which may fall into an
    // hour that is left out.
    const moment = (zone, time, side) => {
        const near = time + side * day;
        let m = time + near - shown(zone, near);
        m += time - shown(zone, m);
        if (side < 0 && shown(zone, m) != time) throw time;
        return m;
    };
    // When somebody answers again; nothing where somebody may answer now.
    const next = (hours, now) => {
        const [zone, first, last, week, holidays] = hours.split(';');
        const time = shown(zone, now), iso = t => new Date(t).toISOString().slice(0, 10);
        if (iso(time) < first) return;
        for (let t = time - time % day - day; iso(t) <= last; t += day) {
            let opens;
            for (const span of week.split(',')) {
                const [from, to, start, end] = span.split('-'), n = new Date(t).getUTCDay() || 7;
                if (n < from || n > to || holidays.indexOf(iso(t)) >= 0) continue;
                const begin = moment(zone, t + start * 6e4, -1);
                if (begin > now) opens = Math.min(begin, opens || begin);
                else if (moment(zone, t + end * 6e4, 1) > now) return;
            }
            if (opens) return opens;
        }
    };
    const sentence = (hours, words, locale, now) => {
        try {
            const opens = Intl.DateTimeFormat.supportedLocalesOf(locale)[0] && next(hours, now);
            if (!opens) return '';
            const say = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
            return words.replace('{now}', say.format(now)).replace('{opens}', say.format(opens)).replace('..', '.');
        } catch (error) {
            // A zone that this browser has not, or hours that begin when no clock shows it.
            return '';
        }
    };
    const tell = () => {
        const now = Date.now(), told = {};
        for (const e of d.querySelectorAll('[data-hours]')) {
            const { hours, closed, locale } = e.dataset;
            if (!(hours in told)) told[hours] = sentence(hours, closed, locale, now);
            e.textContent = told[hours];
            e.hidden = !told[hours];
        }
    };
    tell();
    // A page may come back hours later as it was.
    addEventListener('pageshow', tell);
    d.addEventListener('visibilitychange', tell);
})();
