package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberingEmbedderTest {

    private final Noting model = new Noting();
    private final RememberingEmbedder embedder = new RememberingEmbedder(model);

    /** Notes what it has to read. */
    private static final class Noting implements Embedder {

        private final CharacterEmbedder characters = new CharacterEmbedder();
        private final List<List<String>> read = new ArrayList<>();
        private boolean closed;

        @Override
        public int dimensions() {
            return characters.dimensions();
        }

        @Override
        public String model() {
            return characters.model();
        }

        @Override
        public float[] embed(String text) {
            return embedAll(List.of(text)).getFirst();
        }

        @Override
        public List<float[]> embedAll(List<String> texts) {
            read.add(List.copyOf(texts));
            return characters.embedAll(texts);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aTextIsReadOnceAndEachComesInItsPlace() {
        embedder.embed("皮带跑偏");
        List<float[]> vectors = embedder.embedAll(List.of("党参切制", "皮带跑偏", "党参切制"));

        assertThat(model.read).containsExactly(List.of("皮带跑偏"), List.of("党参切制"));
        assertThat(vectors).containsExactly(model.characters.embed("党参切制"), model.characters.embed("皮带跑偏"), model.characters.embed("党参切制"));
        assertThat(embedder.embedAll(List.of("皮带跑偏"))).containsExactly(model.characters.embed("皮带跑偏"));
        assertThat(model.read).as("known by now").hasSize(2);
    }

    @Test
    void whatIsNotThereHasNoMeaningAndIsNoFault() {
        assertThat(embedder.embed(null)).containsOnly(0);
        assertThat(embedder.embedAll(List.of())).isEmpty();
    }

    @Test
    void anImportPushesNothingOutAndIsNotKept() {
        embedder.embed("皮带跑偏");
        List<String> many = IntStream.rangeClosed(0, RememberingEmbedder.MANY).mapToObj(i -> "第 " + i + " 行").toList();
        embedder.embedAll(many);
        embedder.embed(many.getFirst());
        embedder.embed("皮带跑偏");

        assertThat(model.read).containsExactly(List.of("皮带跑偏"), many, List.of(many.getFirst()));
    }

    @Test
    void whatNobodyAskedForLongestIsForgottenFirst() {
        embedder.embed("旧的");
        embedder.embed("又问的");
        IntStream.range(0, RememberingEmbedder.KEPT - 2).forEach(i -> embedder.embed("第 " + i));
        embedder.embed("又问的");
        embedder.embed("新的");
        model.read.clear();

        embedder.embed("又问的");
        assertThat(model.read).isEmpty();
        embedder.embed("旧的");
        assertThat(model.read).containsExactly(List.of("旧的"));
    }

    @Test
    void theModelIsFreedWithIt() {
        embedder.close();
        assertThat(model.closed).isTrue();
    }
}
