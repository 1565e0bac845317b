package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.explorer.Picture;
import java.util.List;

/**
 * What fits a question.
 *
 * @param hits    ids of the nodes that fit, nearest first; the other nodes of the picture lie on the way to them
 * @param found   how many fit, also those that the picture has no room for
 */
public record Answer(Picture picture, List<String> hits, int found) {
}
