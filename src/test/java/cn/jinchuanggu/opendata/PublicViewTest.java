package cn.jinchuanggu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicViewTest {

    @Test
    void whatTheModelDoesNotListIsLeftOut() {
        assertThat(PublicView.properties("Enterprise", Map.of("telephone", "13912345678", "revision", 7L, "enteredBy", "zhang", "about", "做铸件"), List.of()))
                .isEqualTo(Map.of("about", "做铸件", "sources", List.of("entered")));
    }

    @Test
    void aSourceNeverNamesTheAccount() {
        assertThat(PublicView.properties("Enterprise", Map.of("sources", List.of("plan", "entered:zhang")), List.of())).containsEntry("sources", List.of("plan", "entered"));
    }

    @Test
    void contactsAreTakenOutOfWordsAndCodesStay() {
        assertThat(PublicView.properties("Enterprise", Map.of("about", "电话 13912345678", "titles", List.of("a@b.cn"), "region", "140403"), List.of()))
                .containsEntry("about", "电话 〔隐去〕").containsEntry("titles", List.of("〔隐去〕")).containsEntry("region", "140403");
    }

    @Test
    void aMaskedNeedNamesNobodyBehindIt() {
        Map<String, Object> stored = Map.of("masked", true, "text", "我们浊漳河精铸的清理线，王工提的");
        assertThat(PublicView.properties("Need", stored, List.of("浊漳河精铸有限公司（示例）"))).containsEntry("text", "我们〔隐去〕的清理线，王工提的");
        assertThat(PublicView.name("Need", "浊漳河精铸求清理线", true, List.of("浊漳河精铸有限公司（示例）"))).isEqualTo("〔隐去〕求清理线");
    }

    @Test
    void ofAMaskedServiceOnlyThatItIsThere() {
        Map<String, Object> stored = Map.of("masked", true, "summary", "只有我们会做", "state", "PUBLISHED");
        assertThat(PublicView.properties("Service", stored, List.of())).isEqualTo(Map.of("masked", true, "state", "PUBLISHED"));
        assertThat(PublicView.name("Service", "独门检测", true, List.of())).isEqualTo("未具名的科技服务");
    }
}
