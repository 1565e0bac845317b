package cn.jinchuanggu.privacy;

import java.util.Optional;

/** Which requests the desk wants to see. */
public record RequestQuery(Optional<RequestState> state, Optional<RequestKind> kind) {
}
