package cn.jinchuanggu.cockpit.residency;

import java.util.Optional;

/**
 * Which residencies are asked for; real and illustrative ones never together.
 *
 * @param text a part of the enterprise's name or of the agreement's number
 */
public record ResidencyQuery(boolean illustrative, Optional<Residency.State> state, Optional<String> text) {
}
