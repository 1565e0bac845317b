package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;

/** Invented listings by situation, embedded with {@link CharacterEmbedder}. */
public final class Listings {

    /** Every word is equally rare. */
    public static final TermStatistics EVEN_WORDS = new TermStatistics() {
        @Override
        public double rarity(String word) {
            return 5;
        }

        @Override
        public double averageTitleLength() {
            return 20;
        }

        @Override
        public double averageBodyLength() {
            return 60;
        }
    };

    public static final Embedder EMBEDDER = new CharacterEmbedder();

    private Listings() {}

    public static ListingProfile beltMonitoring() {
        return ListingProfile.builder("A-01", ListingKind.ACHIEVEMENT).title("矿用皮带机跑偏在线监测装置")
                .text("采用机器视觉识别皮带边缘。可在粉尘环境下长期运行。已在两座矿井试用。").track("track-equipment", "seg-mining")
                .region("140411").build();
    }

    public static ListingProfile ledPackaging() {
        return ListingProfile.builder("A-02", ListingKind.ACHIEVEMENT).title("深紫外LED芯片封装工艺")
                .text("降低封装热阻,提高光提取效率。").track("track-electronics", "seg-led").region("140403").build();
    }

    public static ListingProfile herbExtraction() {
        return ListingProfile.builder("A-03", ListingKind.ACHIEVEMENT).title("潞党参多糖提取方法")
                .text("适用于中药饮片企业。").track("track-health", "seg-herb").region("140100").build();
    }

    public static ListingProfile beltNeed() {
        return ListingProfile.builder("N-01", ListingKind.NEED).title("煤矿皮带输送机跑偏检测")
                .text("现有人工巡检效率低。希望在线监测皮带跑偏并自动报警。").track("track-equipment", "seg-mining")
                .region("140425").build();
    }

    public static Indexed indexed(ListingProfile profile, long revision) {
        return new Indexed(profile, Embedding.of(profile, EMBEDDER), revision);
    }

    public static ProfileQuery asking(ListingProfile profile, ListingKind... kinds) {
        return ProfileQuery.of(profile, EMBEDDER, kinds);
    }
}
