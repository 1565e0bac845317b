package cn.jinchuanggu.policy;

import java.util.List;

/**
 * The documents a claim carries.
 *
 * @param present what is there according to the facts
 * @param missing what is still to be brought
 */
public record Evidence(List<String> present, List<String> missing) {

    public Evidence {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }
}
