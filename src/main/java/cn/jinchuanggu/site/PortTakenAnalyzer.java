package cn.jinchuanggu.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names a port that another program has, and what to do, in one sentence each. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException taken) {
        return new FailureAnalysis("端口 " + taken.getPort() + " 已被另一个程序占用。",
                "请结束那个程序，或用 --server.port=" + (taken.getPort() < 65535 ? taken.getPort() + 1 : 8080) + " 换一个端口。", taken);
    }
}
