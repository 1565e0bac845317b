package cn.jinchuanggu.graph;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the platform did not start in one line on the error stream: what is wrong, and what to do. */
class StartReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("启动失败：" + (analysis.getDescription() + remedy).strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
