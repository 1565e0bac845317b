package cn.jinchuanggu.listing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The fields that a need may be sent with, for the description of the API. Bodies are read field by field, so that all
 * problems come back together; a test holds this record and that reading together.
 */
@Schema(name = "NeedInput", description = "技术需求。除 text 或 title 之外都可以不填；不填的会列在 missing 里。")
public record NeedFields(
        @Schema(description = "名称，最多 200 字；不填时取正文的第一句") String title,
        @Schema(description = "需求正文：要解决什么问题，期望什么结果") String text,
        @Schema(description = "现有基础：设备、数据、做过的尝试") String background,
        @Schema(description = "技术指标，一条一个，带单位", example = "[\"识别准确率≥95%\"]") List<String> indicators,
        @Schema(description = "验收方式") String acceptance,
        @Schema(description = "预算下限，元", example = "300000") String budgetMinYuan,
        @Schema(description = "预算上限，元；不填为面议", example = "800000") String budgetMaxYuan,
        @Schema(description = "期望完成日", example = "2027-06-30") String deadline,
        @Schema(description = "合作方式，常量名或中文", example = "[\"JOINT_DEVELOPMENT\"]") List<String> modes,
        @Schema(description = "最低技术成熟度，1 到 9") Integer readinessMin,
        @Schema(description = "细分领域编号", example = "seg-mine-safety") String segment,
        @Schema(description = "学科代码（GB/T 13745）") String field,
        @Schema(description = "行业代码（GB/T 4754）") String industry,
        @Schema(description = "关键词") List<String> concepts,
        @Schema(description = "对外隐去发布单位") Boolean masked,
        @Schema(description = "DRAFT 存草稿，TO_REFINE 待凝练，PUBLISHED 发布；不填时按完整程度决定") String state,
        @Schema(description = "发布单位编号；经纪人和运营人员代发时填写") String ownerId,
        @Schema(description = "读到的版本，修改时必填") Integer version) {
}
