namespace Accueil.Tests.Application;

/// <summary>One browser for all the tests that need one.</summary>
[CollectionDefinition(nameof(AvecNavigateur))]
public sealed class AvecNavigateur : ICollectionFixture<Navigateur>;
