package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.assistant.mcp.Argument.Type;
import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.PartnerList;
import cn.jinchuanggu.collaboration.PartnerQuestion;
import cn.jinchuanggu.collaboration.Partners;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom to work with, through whom, and what is known of somebody: from ties; what is masked counts only for its own. */
@Component
class GraphTools {

    private static final int MOST = 20;
    private static final int STANDARD = 5;

    private final EntityViews entities;
    private final Partners partners;
    private final Paths paths;

    GraphTools(EntityViews entities, Partners partners, Paths paths) {
        this.entities = entities;
        this.partners = partners;
        this.paths = paths;
    }

    /** Ways from one to the other, most trusted first; empty when there is none of so few steps. */
    record Ways(EntityView from, EntityView to, List<PathEvidence> paths) {
    }

    List<ReadingTool> list() {
        Argument limit = new Argument("limit", Type.WHOLE, "最多几项，1 到 " + MOST + "，默认 " + STANDARD + "。");
        return List.of(
                new ReadingTool("entity", "读一个对象", "图谱里一个单位、专家、政策条款……的事实，每一条带来源。", List.of(new Argument("id", Type.TEXT, "对象的编号。")), List.of("id"),
                        (a, actor) -> entities.getEntity(a.need("id"))),
                new ReadingTool("partners", "该和谁合作", "建议的合作伙伴，带理由、证据路径和来源；只对单位和专家。",
                        List.of(new Argument("id", Type.TEXT, "单位或专家的编号。"), new Argument("mode", Type.TEXT,
                                "similar 优势相似，complementary 互补（默认），likely 从关系看可能往来。", List.of("similar", "complementary", "likely")), limit),
                        List.of("id"), this::partners),
                new ReadingTool("paths", "谁能引荐", "两个对象之间的引荐路径：经过谁、凭什么关系、谁说的、何时起，可信的在前。",
                        List.of(new Argument("from", Type.TEXT, "出发的编号。"), new Argument("to", Type.TEXT, "到达的编号。"),
                                new Argument("steps", Type.WHOLE, "最多几步，1 到 " + Paths.MOST_STEPS + "，默认 3。"), limit), List.of("from", "to"),
                        (a, actor) -> new Ways(entities.getEntity(a.need("from")), entities.getEntity(a.need("to")), paths.findPaths(a.need("from"), a.need("to"),
                                a.within("steps", 1, Paths.MOST_STEPS, 3), a.within("limit", 1, MOST, STANDARD)))));
    }

    private PartnerList partners(Arguments arguments, Actor actor) {
        Map<String, String> question = Map.of("mode", arguments.text("mode").orElse(""));
        return partners.listPartners(arguments.need("id"), PartnerQuestion.of(question, arguments.within("limit", 1, MOST, STANDARD)), actor);
    }
}
