package cn.jinchuanggu.contract;

import java.util.Map;

/**
 * How those in a contract were called when it was signed; kept with it, since a later name is not what was signed.
 *
 * @param achievements names by id
 */
record Names(String supplier, String demander, Map<String, String> achievements) {

    Names {
        achievements = Map.copyOf(achievements);
    }

    Map<String, Object> asFacts() {
        return Map.of("supplier", supplier, "demander", demander, "achievements", achievements);
    }

    @SuppressWarnings("unchecked") // written by asFacts
    static Names of(Object facts) {
        Map<String, Object> names = (Map<String, Object>) facts;
        return new Names((String) names.get("supplier"), (String) names.get("demander"), (Map<String, String>) names.get("achievements"));
    }
}
