package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.collaboration.cluster.Cluster;
import cn.jinchuanggu.collaboration.cluster.ClusterQuestion;
import cn.jinchuanggu.collaboration.cluster.Clusters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners of clusters for programs; open to everybody. */
@RestController
@Tag(name = "图谱", description = "对象、它的周围、它的合作伙伴")
class ClusterApi {

    private final Clusters clusters;

    ClusterApi(Clusters clusters) {
        this.clusters = clusters;
    }

    @GetMapping("/api/clusters/partners")
    @Operation(summary = "一批企业共同的需求，和谁能一起服务它们", description = "选一个产业（可再选细分领域、园区、地区），或写下最多 50 家企业的名称或编号。"
            + "只算公开的需求和场景。")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业，例如 track-equipment")
    @Parameter(name = "segment", in = ParameterIn.QUERY, description = "细分领域")
    @Parameter(name = "park", in = ParameterIn.QUERY, description = "园区编号")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "六位行政区划代码")
    @Parameter(name = "names", in = ParameterIn.QUERY, description = "企业名称或编号，用逗号隔开")
    Cluster partners(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return clusters.findPartners(ClusterQuestion.of(address));
    }
}
