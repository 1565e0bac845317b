package cn.jinchuanggu.site;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds for every page and can be read from the page itself: large text, tables beside pictures, how figures are written, long
 * forms in groups, and how much comes over the line. Each rule is a function that gives one line for each thing that breaks it.
 */
final class PageRules {

    /**
     * 长者模式: text of 18 pt (24 px) or more, lines of 1.3 or more, paragraphs 1.3 lines apart, 44 px to press, nothing that floats
     * over the text. A link inside a sentence is as high as its line (WCAG 2.5.8 excepts it).
     */
    private static final String LARGE_TEXT = """
            () => {
                const seen = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getClientRects().length > 0 && !e.closest('.visually-hidden, .skip-link');
                const name = e => `${e.parentElement?.className || e.parentElement?.tagName} > ${e.tagName}.${e.className.baseVal ?? e.className} “${e.textContent.trim().slice(0, 20)}”`;
                const flaws = [];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const read = new Set();
                while (walker.nextNode()) {
                    const e = walker.currentNode.parentElement;
                    if (!walker.currentNode.data.trim() || read.has(e) || e.closest('select, script, style, textarea, title') || !seen(e)) { continue; }
                    read.add(e);
                    const style = getComputedStyle(e);
                    const size = parseFloat(style.fontSize) * (e.ownerSVGElement ? e.getScreenCTM().a : 1);
                    if (size < 23.5) { flaws.push(`text of ${size.toFixed(1)} px: ${name(e)}`); }
                    if (!e.ownerSVGElement && parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.295) { flaws.push(`lines of ${style.lineHeight}: ${name(e)}`); }
                }
                document.querySelectorAll('p + p').forEach(second => {
                    const first = second.previousElementSibling;
                    if (!seen(first) || !seen(second) || getComputedStyle(second.parentElement).display !== 'block' || getComputedStyle(second).display === 'inline') { return; }
                    const gap = second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
                    const line = parseFloat(getComputedStyle(first).lineHeight);
                    if (gap < 1.29 * line && gap > -line) { flaws.push(`paragraphs ${gap.toFixed(0)} px apart, lines of ${line.toFixed(0)}: ${name(second)}`); }
                });
                document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])').forEach(e => {
                    if (!seen(e) || e.closest('svg') || (e.tagName === 'A' && getComputedStyle(e).display === 'inline')) { return; }
                    const box = (e.matches('[type=checkbox], [type=radio]') && e.closest('label') || e).getBoundingClientRect();
                    if (box.height < 43.5) { flaws.push(`${box.width.toFixed(0)} × ${box.height.toFixed(0)} px to press: ${name(e)}`); }
                });
                [...document.body.querySelectorAll('*')].filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && seen(e))
                    .forEach(e => flaws.push(`floats: ${name(e)}`));
                return flaws;
            }""";

    /** A picture has a table with a caption and as many rows, and a file of them; a bar in a row of a table repeats the figure beside it. */
    private static final String TWINS = """
            () => {
                const flaws = [];
                const twin = (picture, count, what) => {
                    const section = picture.closest('section') || picture.closest('main');
                    const tables = [...section.querySelectorAll('table')];
                    if (!tables.some(t => t.caption && t.tBodies[0].rows.length === count)) {
                        flaws.push(`${what} of ${count}: tables of ${tables.map(t => t.tBodies[0].rows.length)}, captions ${tables.map(t => !!t.caption)}`);
                    }
                    if (!section.querySelector('a[download], a[href*=csv]')) { flaws.push(`${what}: no file of its rows`); }
                };
                document.querySelectorAll('main svg.trend').forEach(s => twin(s, s.querySelectorAll('.trend-bar').length, 'trend'));
                document.querySelectorAll('main svg.area-map').forEach(s => twin(s, s.querySelectorAll('.area-shape').length, 'map of areas'));
                document.querySelectorAll('main svg.match-bar').forEach(s => {
                    const rows = s.closest('.match')?.querySelectorAll('.sum-table tbody tr:not(.is-gap, .is-struck)').length;
                    if (rows !== undefined && s.querySelectorAll('rect').length - 1 > rows + 1) { flaws.push(`bar of ${s.querySelectorAll('rect').length - 1} parts, ${rows} reasons`); }
                });
                document.querySelectorAll('main meter').forEach(m => { if (!/\\d/.test(m.closest('tr, dd, p, span').textContent)) { flaws.push('a meter without its figure'); } });
                document.querySelectorAll('[data-explorer][data-ready]').forEach(root => {
                    const shown = root.explorer.shown;
                    root.querySelectorAll('.explorer-twin summary').forEach(s => s.click());
                    const [ties, nodes] = [...root.querySelectorAll('.explorer-twin table')];
                    const rows = table => table.tBodies[0].rows.length; // a large picture shows the first 200 and a button for more
                    if (rows(ties) !== Math.min(200, shown.ties.size) || rows(nodes) !== Math.min(200, shown.nodes.size)) {
                        flaws.push(`picture of ${shown.nodes.size} nodes and ${shown.ties.size} ties, tables of ${rows(nodes)} and ${rows(ties)}`);
                    }
                    if (!ties.caption || !nodes.caption) { flaws.push('tables of the picture without a caption'); }
                });
                return flaws;
            }""";

    /** Figures as this project writes them; what somebody wrote and what is quoted stays as it was written. */
    private static final String FORMATS = """
            () => {
                const flaws = [];
                const said = 'blockquote, q, cite, pre, code, textarea, .prose, .read-text, .article-text, .said, h1, h2, h3, mark, [data-said], .quote, .sample, [lang=en], .match p, .paper, .registration-form';
                const rules = [
                    [/(^|[^\\d,.])\\d{4,}(\\.\\d+)? ?(亿|万)?元/, 'no thousands separators'],
                    [/(\\d{2,3},\\d{3}|\\d,\\d{3},\\d{3})(\\.\\d+)? 万元/, '亿元 from 10,000 万元 on'],
                    [/(^|[^\\d,.])\\d{5,} ?(家|件|项|条|人|个|次)/, 'no thousands separators'],
                    [/(^|\\D)\\d{4}[\\/.]\\d{1,2}[\\/.]\\d{1,2}(\\D|$)/, 'a date is yyyy-MM-dd'],
                    [/(^|\\D)\\d{4}-\\d-\\d|(^|\\D)\\d{4}-\\d{2}-\\d(\\D|$)/, 'a date is yyyy-MM-dd'],
                    [/\\d{4}-\\d{2}-\\d{2}T\\d{2}/, 'a time as programs write it'],
                    [/\\d ?[–~] ?\\d/, 'a range is written with ～'],
                    [/(^|[^A-Za-z])(null|NaN|undefined|Optional)([^A-Za-z]|$)/, 'a word of a program'],
                    [/\\d\\.\\d{3,} ?(元|万元|亿元)/, 'more than fen'],
                ];
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const text = walker.currentNode.data;
                    if (walker.currentNode.parentElement.closest(said)) { continue; }
                    rules.filter(([pattern]) => pattern.test(text)).forEach(([pattern, rule]) => flaws.push(`${rule}: “${text.trim().slice(0, 60)}” in ${walker.currentNode.parentElement.className || walker.currentNode.parentElement.tagName}`));
                }
                document.querySelectorAll('main td').forEach(cell => {
                    if (cell.closest('.registration-form')) { return; } // a form of the authority
                    const text = cell.textContent.trim();
                    if (['—', '–', '-', '无', ''].includes(text) && !cell.querySelector('*:not(br)')) { flaws.push(`a cell with nothing says --: “${text}” in ${cell.closest('table').className} column ${cell.cellIndex}`); }
                    if (!cell.closest('.compare') && /^[-+−]?[\\d,.]+ ?(亿|万)?元$/.test(text) && !['right', 'end'].includes(getComputedStyle(cell).textAlign)) { flaws.push(`an amount to the left: “${text}” in ${cell.closest('table').className}`); }
                });
                return flaws;
            }""";

    /** More than seven fields of a form that is sent stand in groups with names. */
    private static final String LONG_FORMS = """
            () => [...document.querySelectorAll('main form[method=post]')].flatMap(form => {
                const fields = new Set([...form.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(f => f.checkVisibility() && !f.closest('table')).map(f => f.closest('.checks') || f));
                const groups = form.querySelectorAll('fieldset.group, details, section, h2, h3').length;
                return fields.size > 7 && groups < 2 ? [`${fields.size} fields in ${groups} groups: ${form.action}`] : [];
            })""";

    /** At most 200 kB over the line for a first view: the page, its styles, scripts and pictures, as they were compressed. */
    private static final String WEIGHT = """
            () => {
                const read = performance.getEntriesByType('navigation')[0].loadEventStart; // the drawing of the graph comes when the page can be read
                const parts = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(e => e.name.startsWith(location.origin) && e.initiatorType !== 'fetch' && e.initiatorType !== 'xmlhttprequest' && e.startTime <= read);
                const kb = parts.reduce((sum, e) => sum + e.encodedBodySize, 0) / 1000;
                return kb > 200 ? [`${kb.toFixed(0)} kB: ${parts.map(e => `${e.name.split('/').pop()} ${(e.encodedBodySize / 1000).toFixed(0)}`).join(', ')}`] : [];
            }""";

    private static final String SWITCH = "() => { const s = document.querySelector('.text-size'); return s && s.checkVisibility() ? [] : ['no switch for 长者模式']; }";

    private static final Map<String, String> AS_IT_IS = Map.of("table twin", TWINS, "format", FORMATS, "long form", LONG_FORMS, "weight", WEIGHT, "switch", SWITCH);

    private PageRules() {
    }

    /** What is wrong with the page as it stands. */
    static List<String> listFlaws(Page page) {
        return AS_IT_IS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(rule -> flaws(page, rule.getValue()).map(flaw -> rule.getKey() + ": " + flaw)).distinct().toList();
    }

    /** What is wrong with a page that is shown in large text. */
    static List<String> listFlawsOfLargeText(Page page) {
        return flaws(page, LARGE_TEXT).map(flaw -> "长者模式: " + flaw).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> flaws(Page page, String rule) {
        return ((List<String>) page.evaluate(rule)).stream();
    }
}
