package cn.jinchuanggu.listing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The fields that an achievement may be sent with, for the description of the API; see {@link NeedFields}. */
@Schema(name = "AchievementInput", description = "科技成果。title 必填；不是草稿时 summary 也必填。")
public record AchievementFields(
        @Schema(description = "名称，最多 200 字", requiredMode = Schema.RequiredMode.REQUIRED) String title,
        @Schema(description = "摘要：它是什么、能做什么，不含技术秘密") String summary,
        @Schema(description = "解决的问题") String problem,
        @Schema(description = "优势：比哪种现有做法好在哪里") String advantage,
        @Schema(description = "技术指标，一条一个，带单位", example = "[\"识别准确率≥95%\"]") List<String> indicators,
        @Schema(description = "技术成熟度，1 到 9（GB/T 22900）") Integer readiness,
        @Schema(description = "成熟度依据") String readinessEvidence,
        @Schema(description = "合作方式，常量名或中文", example = "[\"TRANSFER\"]") List<String> modes,
        @Schema(description = "意向价格，元；不填为面议", example = "800000") String priceYuan,
        @Schema(description = "知识产权类型", example = "发明专利") String propertyKind,
        @Schema(description = "知识产权状态", example = "已授权") String propertyState,
        @Schema(description = "知识产权数量") Integer propertyCount,
        @Schema(description = "细分领域编号", example = "seg-mine-safety") String segment,
        @Schema(description = "学科代码（GB/T 13745）") String field,
        @Schema(description = "行业代码（GB/T 4754）") String industry,
        @Schema(description = "需要对方提供什么") String partnerNeeded,
        @Schema(description = "关键词") List<String> concepts,
        @Schema(description = "完成人编号") List<String> inventorIds,
        @Schema(description = "对外隐去拥有单位") Boolean masked,
        @Schema(description = "DRAFT 存草稿；不填时发布") String state,
        @Schema(description = "拥有单位编号；经纪人和运营人员代发时填写") String ownerId,
        @Schema(description = "读到的版本，修改时必填") Integer version) {
}
