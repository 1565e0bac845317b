package cn.jinchuanggu.opendata;

import java.time.Instant;

/**
 * Which records a harvester asks for.
 *
 * @param kind  a label of the model, or null for all
 * @param track id of an industry, or null for all
 * @param from  changed at that moment or later, or null
 * @param until changed at that moment or before, or null
 */
public record Harvest(String kind, String track, Instant from, Instant until) {

    public static final Harvest OF_ALL = new Harvest(null, null, null, null);
}
