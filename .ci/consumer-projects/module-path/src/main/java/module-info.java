/** A stranger's module. */
module org.example.consumer {
    requires anna.json;
}
