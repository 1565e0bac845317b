package cn.jinchuanggu;

import cn.jinchuanggu.graph.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole platform: the graph, the index, the pages and the API. */
@SpringBootApplication
public class JinchuangguApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(JinchuangguApplication.class);
        application.addListeners(new EarlyDatabase());
        application.run(args);
    }
}
