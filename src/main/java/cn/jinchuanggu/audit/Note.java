package cn.jinchuanggu.audit;

import cn.jinchuanggu.journal.Command;
import java.util.Map;

/** Something to be written into the trail. */
record Note(AuditKind kind, String object, Map<String, ?> facts, String why, Command command) {

    /** What makes two refusals the same one. */
    record Same(AuditKind kind, String object, String account, String origin) {
    }

    Same same() {
        return new Same(kind, object, command.actor().username(), command.origin());
    }
}
