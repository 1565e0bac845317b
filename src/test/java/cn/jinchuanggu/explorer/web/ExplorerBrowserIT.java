package cn.jinchuanggu.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People ask, walk, keep and share a picture of the graph. */
@Tag("slow")
class ExplorerBrowserIT extends Chromium {

    private static final String POSITIONS = "() => Object.fromEntries(document.querySelector('[data-explorer]').explorer.canvas.cy.nodes().map(n => [n.id(), n.position()]))";

    private Page opened(Page page, String path) {
        go(page, path);
        page.waitForSelector("[data-explorer][data-ready]");
        return page;
    }

    private static int nodes(Page page) {
        return (int) page.evaluate("() => document.querySelector('[data-explorer]').explorer.nodes.size");
    }

    /** The node that brings most, which a reader would look for as well. */
    private static void selectNeighbour(Page page, String kind) {
        page.evaluate("kind => { const e = document.querySelector('[data-explorer]').explorer; e.select([...e.nodes.values()].find(n => n.kind === kind && n.id !== e.center).id); }", kind);
    }

    @Test
    void visitorAsksAQuestionSeesHowItWasReadAndChangesIt() {
        Page page = open("/graph");
        photograph(page, "graph-begin");
        page.fill("#graph-ask", "高端装备制造的企业，与漳源工业大学两步以内，还有飞碟");
        press(page, ".big-search button");
        assertThat(page.locator(".reading-parts").textContent()).contains("产业：高端装备制造", "种类：企业", "漳源工业大学", "2 步以内", "没有认出", "飞碟");
        photograph(page, "explore-question");
        page.locator(".question input[value=track-equipment]").uncheck();
        press(page, ".question button");
        page.waitForURL("**near=**");
        assertThat(page.url()).doesNotContain("track-equipment");
        page.waitForSelector("[data-explorer][data-ready]");
        assertThat(nodes(page)).isGreaterThan(1);
        photograph(page, "explore-answer");
    }

    @Test
    void expandingMovesNothingAndCanBeTakenBack() {
        Page page = opened(open("/graph"), "/graph/explore?id=ent-q-01");
        photograph(page, "explore");
        int before = nodes(page);
        Object places = page.evaluate(POSITIONS);
        selectNeighbour(page, "Institution");
        assertThat(page.evaluate(POSITIONS)).as("choosing moves nothing").isEqualTo(places);
        press(page, ".explorer-selected >> text=展开关系");
        page.waitForCondition(() -> nodes(page) > before);
        assertThat((double) page.evaluate("old => Math.max(...Object.entries(old).map(([id, p]) => { const q = document.querySelector('[data-explorer]').explorer.canvas.node(id).position();"
                + " return Math.hypot(p.x - q.x, p.y - q.y); })) + 0.0001", places)).isLessThan(1);
        int after = nodes(page);
        photograph(page, "explore-expanded");

        press(page, "text=撤销");
        assertThat(nodes(page)).isEqualTo(before);
        press(page, "text=重做");
        assertThat(nodes(page)).isEqualTo(after);
        press(page, ".explorer-selected >> text=固定");
        assertThat(page.locator(".explorer-selected").textContent()).contains("取消固定");
        press(page, "text=撤销");
        assertThat((boolean) page.evaluate("() => document.querySelector('[data-explorer]').explorer.pinned.size === 0")).isTrue();
        press(page, ".explorer-selected >> text=移去");
        assertThat(nodes(page)).isEqualTo(after - 1);
    }

    @Test
    void findsWhatIsOutsideBringsItInAndConnectsTwo() {
        Page page = opened(open("/graph"), "/graph/explore?id=ent-q-01");
        page.fill(".explorer-find input", "长治医学院");
        press(page, ".explorer-find button");
        Locator hit = page.locator(".explorer-found li").filter(new Locator.FilterOptions().setHasText("长治医学院")).first();
        assertThat(hit.textContent()).contains("未显示");
        int before = nodes(page);
        hit.locator("text=加入").click();
        page.waitForCondition(() -> nodes(page) == before + 1);

        page.evaluate("() => { const e = document.querySelector('[data-explorer]').explorer; e.select(e.center); }");
        press(page, "text=从这里找路径");
        selectNeighbour(page, "Institution");
        press(page, ".explorer-selected >> text=查看与");
        page.waitForSelector(".explorer-ways li");
        assertThat(page.locator(".explorer-ways li ul li").first().textContent()).contains("—").contains("·");
        press(page, "text=标出群体");
        page.waitForSelector(".explorer-groups li");
        photograph(page, "explore-groups");
    }

    @Test
    void theSliderTellsDatedFromUndated() {
        Page page = opened(open("/graph"), "/graph/explore?id=park-jcg");
        String rows = "() => document.querySelector('[data-explorer]').explorer.shown.ties.size";
        int all = (int) page.evaluate(rows);
        page.evaluate("() => { const s = document.querySelector('.explorer-years input'); s.value = s.min; s.dispatchEvent(new Event('input')); }");
        int early = (int) page.evaluate(rows);
        assertThat(early).isLessThan(all);
        page.locator(".explorer-undated input").uncheck();
        assertThat((int) page.evaluate(rows)).isLessThanOrEqualTo(early);
        assertThat(page.locator(".explorer-years output").textContent()).contains("年");
        assertThat(page.locator(".explorer-note").textContent()).contains("被筛去");
    }

    @Test
    void brokerSavesAndAVisitorOpensTheSharedPicture() throws IOException {
        Page page = opened(signIn("broker"), "/graph/explore?id=ent-q-01");
        page.locator(".explorer-legend input").last().uncheck();
        Object places = page.evaluate(POSITIONS);
        page.fill(".explorer-save input", "卫翎一带");
        press(page, ".explorer-save button");
        String address = page.locator(".explorer-saved a").first().getAttribute("href");

        Page other = opened(open("/graph"), address);
        assertThat(other.locator("h1").textContent()).isEqualTo("卫翎一带");
        assertThat(other.evaluate(POSITIONS)).isEqualTo(places);
        assertThat(other.locator(".explorer-legend input:not(:checked)").count()).isEqualTo(1);

        press(other, ".explorer-export summary");
        Download picture = other.waitForDownload(() -> other.click("text=图片 PNG"));
        assertThat(Files.size(picture.path())).isGreaterThan(5_000);
        Download csv = other.waitForDownload(() -> other.click("text=关系 CSV"));
        assertThat(Files.readString(csv.path())).contains("从编号");
        Download json = other.waitForDownload(() -> other.click("text=数据 JSON"));
        assertThat(Files.readString(json.path())).contains("\"nodes\"");

        go(page, "/graph/views");
        photograph(page, "explore-views");
        press(page.locator("tr", new Page.LocatorOptions().setHasText("卫翎一带")).locator("button"));
        assertThat(page.locator("main").textContent()).contains("已删除");
    }

    @Test
    void everythingCanBeDoneByKeyboardAndInTheTable() {
        Page page = opened(open("/graph"), "/graph/explore?id=ent-q-01");
        int before = nodes(page);
        page.locator(".explorer-canvas").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Delete");
        assertThat(nodes(page)).isEqualTo(before - 1);
        page.keyboard().press("Control+z");
        assertThat(nodes(page)).isEqualTo(before);
        Locator table = page.locator(".explorer-twin details").last();
        press(table.locator("summary"));
        assertThat(table.locator("tbody tr").count()).isEqualTo((int) page.evaluate("() => document.querySelector('[data-explorer]').explorer.shown.nodes.size"));
        table.locator("tbody tr").nth(1).locator("text=选中").press("Enter");
        assertThat(page.locator("tr.is-here").count()).isPositive();
    }
}
