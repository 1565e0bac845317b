package cn.jinchuanggu.identity.signal;

import java.util.List;

/** One idea of what speaks for or against two subjects being the same. Symmetric; reads nothing but its arguments. */
interface IdentitySignal {

    List<Reason> judge(Pair pair);
}
