package cn.jinchuanggu.supermarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.Comparison.Row;
import cn.jinchuanggu.supermarket.order.ProviderRecord;
import cn.jinchuanggu.supermarket.order.Records;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Services side by side, read in both languages: one that states everything and one that states nothing. */
class ComparisonTest {

    private static final List<String> IDS = List.of("serv-x", "serv-y");
    private static final CatalogueEntry STATED = new CatalogueEntry("serv-x", "安标预检", "按标准过一遍。", "检验检测", Money.of("18000.5"), "样", 15, true, "prov-x", "甲检测",
            List.of("煤矿安全装备", "无人机"), List.of("CMA 资质"), true);
    private static final CatalogueEntry SILENT = new CatalogueEntry("serv-y", "问诊", "", "科技咨询", null, null, null, true, null, null, List.of(), List.of(), true);
    private static final String DATA = "按标准过一遍。 样 甲检测 CMA 资质 CNAS 认可 市场监管局公告";

    private final Catalogue catalogue = mock(Catalogue.class);
    private final Records records = mock(Records.class);
    private final Vouchers vouchers = mock(Vouchers.class);
    private final Entities entities = mock(Entities.class);
    private final Comparison comparison = new Comparison(catalogue, entities, records, vouchers, Clock.systemUTC());

    @BeforeEach
    void twoServices() {
        when(catalogue.list(IDS)).thenReturn(List.of(STATED, SILENT));
        when(catalogue.marks(IDS)).thenReturn(Map.of("serv-x", new ServiceMark(new BigDecimal("4.7"), 3)));
        when(records.listOfService("serv-x")).thenReturn(List.of(new ProviderRecord(false, 7, 6, 5, 0, List.of()), new ProviderRecord(true, 2, 0, 0, 0, List.of())));
        when(vouchers.previewFor(any(), any(), any(), any())).thenReturn(new VoucherShare(Money.of("9000"), List.of(Saying.of("says.voucher.perUse", Money.of("20000").exact()),
                Saying.of("says.voucher.notNow"))));
        when(entities.findEntity("prov-x")).thenReturn(provider(true, List.of()));
    }

    private static Optional<Entity> provider(boolean illustrative, List<Source> sources) {
        return Optional.of(new Entity("prov-x", "ServiceProvider", "科技服务机构", "甲检测", illustrative, Map.of("qualifications", List.of("CNAS 认可")), sources));
    }

    private List<Row> rows() {
        return comparison.of(IDS, Actor.VISITOR).rows();
    }

    @Test
    void aCellSaysWhatIsKnownAndThatNothingIs() {
        assertThat(rows()).extracting(r -> r.label() + " " + r.cells().get(0).text() + " | " + r.cells().get(1).text()).containsExactly(
                "类别 检验检测 | 科技咨询", "内容 按标准过一遍。 | ", "价格 1.8 万元/样 | 面议", "工期 15 天 | 未写明", "创新券（为我计算） 可抵 9,000 元 | 不能抵扣", "服务机构 甲检测 | --",
                "资质 CNAS 认可、CMA 资质 | 未写明", "面向 煤矿安全装备、无人机 | 不限", "评价 4.7 分（3 次评价） | 还没有评价", "履约 7 单，按时 83%；示例 2 单 | 还没有完成的订单");
    }

    @Test
    void itSaysHowItWasFound() {
        assertThat(rows()).flatExtracting(Row::cells).extracting(c -> c.detail().chinese()).filteredOn(detail -> !detail.isEmpty()).containsExactly(
                "18,000.5 元", "下单后由服务机构报价", "单次最多 20,000 元。创新券现在不能抵扣。", "面议的服务在报价之后才能算出抵扣。", "来源：示例数据；本项的由服务机构填写");
    }

    @Test
    void itIsReadInEnglishButForWordsOfPeople() {
        List<Saying> said = rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> Stream.of(c.text(), c.detail())).filter(s -> !s.chinese().isEmpty()).toList();
        assertThat(said).hasSize(24);
        said.forEach(s -> ReadInEnglish.holds(s, DATA));
    }

    @Test
    void qualificationsAreShownWithWhoSaysSo() {
        CatalogueEntry nothingOfItsOwn = new CatalogueEntry("serv-x", "安标预检", "", "检验检测", null, null, null, true, "prov-x", "甲检测", List.of(), List.of(), false);
        when(catalogue.list(IDS)).thenReturn(List.of(nothingOfItsOwn));

        when(entities.findEntity("prov-x")).thenReturn(provider(false, List.of(new Source("gov", "市场监管局公告", null, "A", null))));
        assertThat(sourceOfQualifications()).isEqualTo("来源：市场监管局公告");
        when(entities.findEntity("prov-x")).thenReturn(provider(false, List.of()));
        assertThat(sourceOfQualifications()).isEqualTo("来源：来源未注明");
    }

    private String sourceOfQualifications() {
        Saying source = rows().get(6).cells().getFirst().detail();
        ReadInEnglish.holds(source, DATA);
        return source.chinese();
    }

    @Test
    void theLowerPriceAndTheGreaterVoucherAreMarked() {
        CatalogueEntry cheap = new CatalogueEntry("serv-y", "问诊", "", "检验检测", Money.of(100), null, 20, false, null, null, List.of(), List.of(), true);
        when(catalogue.list(IDS)).thenReturn(List.of(STATED, cheap));

        assertThat(rows()).filteredOn(r -> r.cells().stream().anyMatch(Comparison.Cell::best)).extracting(r -> r.label() + r.cells().indexOf(best(r)))
                .containsExactly("价格1", "工期0", "评价0");
        assertThat(rows()).filteredOn(r -> !r.differs()).extracting(Row::label).containsExactly("类别", "创新券（为我计算）");
    }

    private static Comparison.Cell best(Row row) {
        return row.cells().stream().filter(Comparison.Cell::best).findFirst().orElseThrow();
    }
}
