package cn.jinchuanggu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.IntakeTable;
import cn.jinchuanggu.intake.table.Row;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SheetMeaningTest {

    private static final IntakeTable TABLE = new IntakeTable() {

        @Override
        public List<SheetColumn> columns() {
            return List.of(column("name", "企业名称", true, "名称"), column("region", "行政区划", false, "所在地"), column("about", "简介", false));
        }

        @Override
        public Set<String> lookedUp() {
            return Set.of();
        }

        @Override
        public List<ExchangeLine> lines(Row row) {
            return List.of();
        }
    };

    @Test
    void headersMeanWhatTheySayHoweverTheyAreWritten() {
        SheetMeaning meaning = of(Map.of(), "企业 名称*", "所在地（区县）", "错误");

        assertThat(meaning.columns().values()).extracting(SheetColumn::field).containsExactly("name", "region");
        assertThat(meaning.isOpen()).isFalse();
        assertThat(meaning.unread()).isEmpty();
        assertThat(meaning.headerOf("region")).isEqualTo("所在地（区县）");
    }

    @Test
    void whatMeansNothingIsAskedForUntilSomebodyHasSaid() {
        assertThat(of(Map.of(), "名称", "备注", "所属行政区划").open()).containsExactly("备注", "所属行政区划");

        SheetMeaning said = of(Map.of("备注", "", "所属行政区划", "region"), "名称", "备注", "所属行政区划");
        assertThat(said.isOpen()).isFalse();
        assertThat(said.unread()).containsExactly("备注");
        assertThat(said.columns()).hasSize(2);
    }

    @Test
    void aNameThatIsMuchAlikeIsOffered() {
        SheetMeaning meaning = of(Map.of(), "名称", "所属行政区划", "单位电话");

        assertThat(meaning.suggest("所属行政区划", TABLE)).map(SheetColumn::field).contains("region");
        assertThat(meaning.suggest("单位电话", TABLE)).isEmpty();
    }

    @Test
    void missingAndDoubledColumnsAreTold() {
        assertThat(of(Map.of(), "简介", "简介").problems()).extracting(p -> p.message()).containsExactly("有两列都是“简介”。", "缺少“企业名称”这一列。");
    }

    private static SheetMeaning of(Map<String, String> said, String... headers) {
        TreeMap<Integer, String> row = new TreeMap<>();
        for (int i = 0; i < headers.length; i++) {
            row.put(i, headers[i]);
        }
        return SheetMeaning.of(row, TABLE, said);
    }

    private static SheetColumn column(String field, String header, boolean required, String... synonyms) {
        return new SheetColumn(field, header, List.of(synonyms), required, "", "", "", cell -> cell);
    }
}
