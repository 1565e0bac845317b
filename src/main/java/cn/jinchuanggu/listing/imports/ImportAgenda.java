package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Imports of this person that wait for a word: what a column means, whether to store, whether to go on after a break. */
@Component
class ImportAgenda implements Agenda {

    private static final Set<ImportState> WAITING = Set.of(ImportState.MAPPING, ImportState.CHECKED, ImportState.STOPPED);

    private final ImportStore store;

    ImportAgenda(ImportStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return actor.isVisitor() ? List.of() : store.listOf(actor.username(), WAITING, limit).stream().map(ImportAgenda::item).toList();
    }

    private static AgendaItem item(ImportRun run) {
        String task = switch (run.state()) {
            case MAPPING -> "说明列的含义";
            case CHECKED -> run.counts().faulty() > 0 ? "查看 " + run.counts().faulty() + " 行问题，确认导入" : "确认导入";
            default -> "接着导入";
        };
        String pages = run.kind().equals(ImportRun.OWN_ACHIEVEMENTS) ? "/achievements/import/" : "/imports/";
        return new AgendaItem(Kind.TASK, "导入 " + run.file(), task, pages + run.id(), null, null);
    }
}
