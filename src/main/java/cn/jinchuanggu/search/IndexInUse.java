package cn.jinchuanggu.search;

import java.nio.file.Path;

/** Another process, or another part of this one, has the index open for writing. */
public final class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUse(Path directory, Throwable cause) {
        super("检索索引目录 " + directory + " 正被另一个进程使用。请先关闭另一个实例，或在设置中改用别的目录。", cause);
    }
}
