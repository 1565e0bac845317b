package cn.jinchuanggu.explorer.query;

import java.util.List;

/**
 * The answer to a question as a table.
 *
 * @param rows     as many cells each as there are columns
 * @param notes    what was left out; Chinese sentences
 * @param entities ids of the entities in it, for drawing; at most {@value #MOST_DRAWN}
 */
public record QueryAnswer(List<String> columns, List<List<Cell>> rows, List<String> notes, List<String> entities) {

    static final int MOST_DRAWN = 150;

    /**
     * A value for people.
     *
     * @param entity id of the entity that it is; null for everything else
     */
    public record Cell(String text, String entity) {
    }
}
