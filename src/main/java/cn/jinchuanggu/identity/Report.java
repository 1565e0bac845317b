package cn.jinchuanggu.identity;

import java.util.List;

/**
 * What one question about the state of the data found.
 *
 * @param key      its name in addresses
 * @param title    in Chinese
 * @param meaning  what is wrong with what is listed, and what to do
 * @param findings the first of them
 * @param total    how many there are in all; of {@code mixed} and {@code contradictions} how many were found before each search stopped at its bound
 */
public record Report(String key, String title, String meaning, List<Finding> findings, long total) {

    /**
     * One line, which opens the record.
     *
     * @param id   of the entity
     * @param text what is wrong
     */
    public record Finding(String id, String name, String kindLabel, boolean illustrative, String text) {
    }
}
