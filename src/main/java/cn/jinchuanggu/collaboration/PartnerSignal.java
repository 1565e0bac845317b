package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import java.util.List;

/** One idea why two parties should work together. Reads nothing but its argument; unknown gives no reason. */
interface PartnerSignal {

    /** The reasons it finds, each with points above 0; empty when it finds none. */
    List<Reason> judge(Pairing pairing);

    /** Points as they are shown: to one decimal. */
    static double shown(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
