package cn.jinchuanggu.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.audit.AuditSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyFolderTest {

    @Test
    void theCopiesOfADayStandInTheOrderInWhichTheyWereMade(@TempDir Path folder) throws IOException {
        List<String> made = List.of("audit-2026-03-01.zip", "audit-2026-03-01-2.zip", "audit-2026-03-01-10.zip", "audit-2026-03-02.zip");
        for (String name : List.of("audit-2026-03-02.zip", "audit-2026-03-01-10.zip", "audit-2026-03-01.zip", "other.zip", "audit-2026-03-01-2.zip")) {
            Files.createFile(folder.resolve(name));
        }
        CopyFolder copies = new CopyFolder(new AuditSettings(AuditSettings.LEAST_DAYS, folder.toString(), false), null, null);

        assertThat(copies.list()).extracting(p -> p.getFileName().toString()).containsExactlyElementsOf(made);
    }
}
