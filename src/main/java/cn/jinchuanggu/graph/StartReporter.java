package cn.jinchuanggu.graph;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says why the platform did not start in one line: what is wrong, and what to do. On the error stream and not in the log, because it
 * is for the person who typed the command, and the log would set a time and the name of a class before it.
 */
class StartReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("启动失败：" + (analysis.getDescription() + remedy).strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
