package cn.jinchuanggu.privacy;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.Arrays;
import java.util.List;

/** What can be done with a request: each leads from {@link RequestState#FILED} to its end, and nothing leads from an end. */
public enum RequestStep implements LedgerStep {
    FILE("提出", false, RequestState.FILED),
    DO("办理", true, RequestState.DONE),
    REFUSE("不予办理", true, RequestState.REFUSED),
    WITHDRAW("撤回", false, RequestState.WITHDRAWN);

    private final String label;
    private final boolean byDesk;
    private final RequestState to;

    RequestStep(String label, boolean byDesk, RequestState to) {
        this.label = label;
        this.byDesk = byDesk;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the desk takes it, and says why; the others are the person's own. */
    public boolean isByDesk() {
        return byDesk;
    }

    RequestState leadsTo() {
        return to;
    }

    /** Those that are taken on a request that is there. */
    public static List<RequestStep> listAddressed() {
        return Arrays.stream(values()).filter(s -> s != FILE).toList();
    }
}
