package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.assistant.mcp.Argument.Type;
import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.Partner;
import cn.jinchuanggu.collaboration.Partners;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom to work with, through whom, and what is known of somebody: from public ties, the same for everybody. */
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

    /** Proposed partners, best first. */
    record Proposed(List<Partner> partners) {
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
                        List.of(new Argument("id", Type.TEXT, "单位或专家的编号。"), limit), List.of("id"),
                        (a, actor) -> new Proposed(partners.listPartners(a.need("id"), a.within("limit", 1, MOST, STANDARD)))),
                new ReadingTool("paths", "谁能引荐", "两个对象之间的引荐路径：经过谁、凭什么关系、谁说的、何时起，可信的在前。",
                        List.of(new Argument("from", Type.TEXT, "出发的编号。"), new Argument("to", Type.TEXT, "到达的编号。"),
                                new Argument("steps", Type.WHOLE, "最多几步，1 到 " + Paths.MOST_STEPS + "，默认 3。"), limit), List.of("from", "to"),
                        (a, actor) -> new Ways(entities.getEntity(a.need("from")), entities.getEntity(a.need("to")), paths.findPaths(a.need("from"), a.need("to"),
                                a.within("steps", 1, Paths.MOST_STEPS, 3), a.within("limit", 1, MOST, STANDARD)))));
    }
}
