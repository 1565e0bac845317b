/** Classes that break the rules of the architecture, one each, so that {@code ArchitectureTest} can see them found. */
package planted;
