package cn.jinchuanggu.graph;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.ServiceLoader;

/** The running local database and the password of this start. */
record OpenLocalDatabase(LocalDatabase database, String password) implements AutoCloseable {

    /** @throws StartRefused when this build has no local database or its store cannot be opened */
    static OpenLocalDatabase open(DataFolder data, GraphSettings settings) {
        LocalDatabase.Opener opener = ServiceLoader.load(LocalDatabase.Opener.class).findFirst()
                .orElseThrow(() -> new StartRefused("这个安装包不含内嵌数据库，而 spring.neo4j.uri 没有设置。",
                        "请用 --spring.neo4j.uri=bolt://主机:7687 和 --spring.neo4j.authentication.username/password 指定 Neo4j 服务器。", null));
        String password = settings.boltPassword().isEmpty() ? newPassword() : settings.boltPassword();
        return new OpenLocalDatabase(opener.open(data.folder("neo4j"), password, settings), password);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public void close() {
        database.close();
    }
}
