package cn.jinchuanggu.supermarket.request;

import java.util.Optional;

/**
 * Which requests are asked for.
 *
 * @param mine whether only those that fit a provider's own services
 * @param text a part of what is to be done
 */
public record RequestQuery(Optional<RequestState> state, Optional<String> category, boolean mine, Optional<String> text) {
}
