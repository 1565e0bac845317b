package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void showsTheOwnerTheTrackAndTheNameOfTheSegment() {
        NeedView view = NeedView.of(beltNeed(false), List.of(Problem.of("acceptance", "没有验收方式。")));

        assertThat(view.owner()).isEqualTo(new OwnerView("ent-1", "上党矿业有限公司"));
        assertThat(view.track()).isEqualTo("track-equipment");
        assertThat(view.segmentName()).isEqualTo("煤矿安全装备");
        assertThat(view.stateLabel()).isEqualTo("待凝练");
        assertThat(view.modeLabels()).containsExactly("委托开发", "技术转让");
        assertThat(view.missing()).extracting(Problem::field).containsExactly("acceptance");
    }

    @Test
    void showsNoOwnerAndNoNameOfItInTheTextWhenMasked() {
        NeedView view = NeedView.of(beltNeed(true).publicView(), List.of());

        assertThat(view.owner()).isNull();
        assertThat(view.text()).doesNotContain("上党矿业");
    }

    @Test
    void writesAnAmountWithoutAnExponent() {
        assertThat(NeedView.of(beltNeed(false), List.of()).budgetMaxYuan().toString()).isEqualTo("800000");
    }

    private static Need beltNeed(boolean masked) {
        NeedDetails details = new NeedDetails("皮带跑偏在线监测", "上党矿业有限公司的主运皮带经常跑偏。", null, List.of("准确率≥95%"), null,
                null, new BigDecimal("8E+5"), null, Set.of(CooperationMode.TRANSFER, CooperationMode.COMMISSIONED_DEVELOPMENT),
                null, "seg-mine-safety", null, null, List.of(), masked);
        return new Need(new Listing.Standing("need-1", "ent-1", "上党矿业有限公司", "140404", ListingState.TO_REFINE, false, DAY, 7, 1, DAY), details);
    }
}
