package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.Communities;
import cn.jinchuanggu.explorer.Communities.Community;
import cn.jinchuanggu.explorer.Expansion;
import cn.jinchuanggu.explorer.Explorer;
import cn.jinchuanggu.explorer.Explorer.Connection;
import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.explorer.Pictures;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.graph.EntityNames.Named;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of the graph as JSON; open to everybody, each answer bounded. Posting here changes nothing: the body is a long question. */
@RestController
@RequestMapping("/api/explorer")
@Tag(name = "图谱探索", description = "有界的图：从对象或问话开始，逐步展开；只含公开的对象和关系")
class ExplorerApi {

    private static final int NAMED = 10;

    private final Openings openings;
    private final Explorer explorer;
    private final Pictures pictures;
    private final Communities communities;
    private final EntityNames names;

    ExplorerApi(Openings openings, Explorer explorer, Pictures pictures, Communities communities, EntityNames names) {
        this.openings = openings;
        this.explorer = explorer;
        this.pictures = pictures;
        this.communities = communities;
        this.names = names;
    }

    /**
     * @param kinds labels that are wanted; null or empty for all
     * @param have  ids in the picture
     */
    record ExpansionRequest(String id, Set<String> kinds, List<String> have) {
    }

    record PictureRequest(List<String> ids) {
    }

    record CommunitiesAnswer(List<Community> communities) {
    }

    record NamesAnswer(List<Named> found) {
    }

    @GetMapping("/openings")
    @Operation(summary = "打开一张图", description = "id 一个对象；ids 多个，用逗号分开；from 和 to 两者之间的路径；view 保存的图；ask 一句问话；或问话的各个栏目。")
    @Parameter(name = "id", description = "对象编号")
    @Parameter(name = "ids", description = "多个对象编号，用逗号分开")
    @Parameter(name = "from", description = "路径的起点")
    @Parameter(name = "to", description = "路径的终点")
    @Parameter(name = "view", description = "保存的图的编号")
    @Parameter(name = "ask", description = "限定句式的问话，如：高端装备制造的企业，与长治医学院两步以内")
    @Parameter(name = "kind", description = "种类，可重复")
    @Parameter(name = "topic", description = "产业或细分领域编号，可重复")
    @Parameter(name = "near", description = "要靠近的对象编号，可重复")
    @Parameter(name = "steps", description = "1 到 3 步")
    @Parameter(name = "since", description = "关系起始年份")
    @Parameter(name = "reality", description = "real 或 illustrative")
    Opening opening(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> address) {
        return openings.open(address);
    }

    @PostMapping("/expansions")
    @Operation(summary = "展开一个对象", description = "一次最多 50 个；邻居超过 200 个而没有指定种类时，只答各类还有多少。have 是图里已有的编号，最多 500 个。")
    Expansion expand(@RequestBody ExpansionRequest request) {
        if (request.id() == null) {
            throw new InvalidInput("id", "没有写要展开哪个对象。", "请给出 id。");
        }
        return explorer.expand(request.id(), request.kinds() == null ? Set.of() : request.kinds(), bounded("have", request.have()));
    }

    @PostMapping("/pictures")
    @Operation(summary = "这些对象和它们之间的关系", description = "最多 500 个；不公开的略去。")
    Picture picture(@RequestBody PictureRequest request) {
        return pictures.of(bounded("ids", request.ids()), List.of());
    }

    @PostMapping("/communities")
    @Operation(summary = "这些对象自然形成的群体", description = "标签传播，同一张图每次结果相同；少于 3 个的不算。")
    CommunitiesAnswer communities(@RequestBody PictureRequest request) {
        return new CommunitiesAnswer(communities.find(bounded("ids", request.ids())));
    }

    @GetMapping("/paths")
    @Operation(summary = "两个对象之间的路径", description = "四步以内，最可信的在前；每一步附关系、起始和来源。")
    Connection paths(@RequestParam String from, @RequestParam String to) {
        return explorer.connect(from, to);
    }

    @GetMapping("/names")
    @Operation(summary = "按名称找对象")
    NamesAnswer names(@RequestParam String q) {
        return new NamesAnswer(q.isBlank() ? List.of() : names.find(q, Set.of(), NAMED));
    }

    @PostMapping(path = "/exports/{table}", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "导出为 CSV", description = "table：nodes.csv 或 ties.csv。单元格都是文字，不会被当成公式。")
    ResponseEntity<TextTable> export(@PathVariable String table, @RequestBody PictureRequest request) {
        return csv(table, pictures.of(bounded("ids", request.ids()), List.of()));
    }

    static ResponseEntity<TextTable> csv(String table, Picture picture) {
        TextTable rows = switch (table) {
            case "nodes.csv" -> PictureTables.nodes(picture);
            case "ties.csv" -> PictureTables.ties(picture);
            default -> throw new NotFound("导出", table);
        };
        return download(rows, table);
    }

    /** A table as a file of this name. */
    static ResponseEntity<TextTable> download(TextTable table, String name) {
        return TableAnswer.csv(table, name.replaceFirst("\\.csv$", ""));
    }

    private static List<String> bounded(String field, List<String> ids) {
        if (ids == null || ids.size() > Pictures.MOST_NODES || ids.stream().anyMatch(id -> id == null)) {
            throw new InvalidInput(field, "应当是最多 " + Pictures.MOST_NODES + " 个编号。", "请减少编号。");
        }
        return ids;
    }
}
