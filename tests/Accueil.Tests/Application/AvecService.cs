namespace Accueil.Tests.Application;

/// <summary>One application for all the tests that need no other and no browser.</summary>
[CollectionDefinition(nameof(AvecService))]
public sealed class AvecService : ICollectionFixture<ServiceAvecExemples>;
