// The tests count how many times a handler ran.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
