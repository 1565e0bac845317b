package cn.jinchuanggu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An operator compares two records, merges them and takes it back; two people of one name stay two. */
@Tag("slow")
class IdentityBrowserIT extends Chromium {

    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;
    @Autowired
    Aliases aliases;

    @BeforeAll
    void twins() {
        writer.write(List.of(node("idb-a", "Enterprise", Map.of("name", "山西虹桥光学有限公司（示例）", "region", "140403", "stage", "成长")),
                node("idb-b", "Enterprise", Map.of("name", "虹桥光学有限责任公司（示例）", "region", "140404")),
                node("idb-p", "Expert", Map.of("name", "高示例", "title", "董事长")), node("idb-q", "Expert", Map.of("name", "高示例", "title", "工程师"))),
                List.of(new Tie("idb-a", "LOCATED_IN", "park-jcg", "illustrative", "2024"), new Tie("idb-b", "LOCATED_IN", "park-jcg", "illustrative", "2025"),
                        new Tie("idb-b", "COOPERATES_WITH", "inst-q-01", "illustrative", "2025"), new Tie("idb-p", "WORKS_AT", "idb-a", "illustrative", "2024"),
                        new Tie("idb-q", "WORKS_AT", "inst-q-01", "illustrative", "2025")));
    }

    @AfterAll
    void cleanUp() {
        client.query("MATCH (e:Entity) WHERE e.id STARTS WITH 'idb-' DETACH DELETE e").run();
        client.query("MATCH (v:IdentityVerdict) WHERE v.id CONTAINS 'idb-' DELETE v").run();
        aliases.forget();
    }

    @Test
    void operatorMergesTwoRecordsAndTakesItBack() {
        Page page = signIn("operator");
        go(page, "/identity");
        press(page, "text=重新比对");
        page.locator("p.notice[role=status]").waitFor();
        page.fill(".claim-filter input[name=q]", "虹桥光学");
        press(page, "button:has-text('筛选')");
        page.waitForCondition(() -> page.locator(".pair-card").count() == 1);
        photograph(page, "identity");
        press(page, "text=并排比较");
        assertThat(page.locator(".pair-side").count()).isEqualTo(2);
        assertThat(page.locator(".is-shared").count()).isPositive();
        photograph(page, "identity-pair");

        page.check("input[name=stay][value=idb-a]");
        expect(422);
        press(page, "text=同一个，合并");
        assertThat(page.locator("#error-summary").textContent()).contains("没有写明依据");
        page.fill("textarea[name=why]", "示例：同一张营业执照。");
        press(page, "text=同一个，合并");
        page.waitForURL("**/identity/merges");
        photograph(page, "identity-merges");

        go(page, "/entities/idb-b");
        assertThat(page.url()).endsWith("/entities/idb-a");
        assertThat(page.locator(".fact-table").textContent()).contains("有分歧", "潞州区", "上党区");
        photograph(page, "identity-entity");

        go(page, "/identity/merges");
        press(page.locator("#merge-idb-b summary"));
        page.fill("#merge-idb-b textarea", "示例：其实是两家。");
        press(page.locator("#merge-idb-b button"));
        assertThat(page.locator("p[role=status]").first().textContent()).contains("已撤销");
        go(page, "/entities/idb-b");
        assertThat(page.url()).endsWith("/entities/idb-b");
    }

    @Test
    void peopleOfOneNameAreShownAsNamesakesAndCannotBeMerged() {
        Page page = signIn("operator");
        go(page, "/identity/pairs/idb-p/idb-q");
        assertThat(page.locator("main").textContent()).contains("同名不同人？", "人员不能只凭姓名合并");
        assertThat(page.locator("button[value=SAME]").count()).isZero();
        photograph(page, "identity-namesakes");
    }

    @Test
    void operatorReadsTheReportsAndOpensARecord() {
        Page page = signIn("operator");
        go(page, "/identity");
        press(page, ".identity-tabs >> text=数据检查");
        photograph(page, "identity-reports");
        press(page, "#contradictions td a >> nth=0");
        page.waitForURL("**/entities/**");
    }

    @Test
    void operatorAddsASourceBesideTheOthers() {
        Page page = signIn("operator");
        go(page, "/entities/idb-b");
        press(page, "text=补充或核对来源");
        page.fill("#field-property", "所在地");
        page.fill("#field-value", "潞城区");
        page.fill("#field-since", "2024");
        press(page, "button:has-text('录入')");
        assertThat(page.locator("tbody").first().textContent()).contains("上党区", "潞城区", "有分歧", "用户录入");
        photograph(page, "identity-facts");
        press(page.locator("details.step summary"));
        page.fill("details.step textarea", "示例：看错了。");
        press(page, "text=撤回这条陈述");
        assertThat(page.locator("main").textContent()).doesNotContain("潞城区");
    }

    private static Node node(String id, String kind, Map<String, Object> properties) {
        Map<String, Object> all = new java.util.HashMap<>(properties);
        all.put("illustrative", true);
        return new Node(id, kind, all);
    }
}
