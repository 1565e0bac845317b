package cn.jinchuanggu.chain;

/** A criterion with what was found. */
public record Check(Criterion criterion, Finding finding) {

    public boolean isMet() {
        return finding.state() == Finding.State.MET;
    }

    /** Whether a step or an aim is not reached because of it. */
    public boolean isMissing() {
        return criterion.required() && !isMet();
    }
}
