namespace Rncp.Tests.OpenApi.Siens;

/// <summary>A class of the application, which has the name of one of ours.</summary>
public sealed record Candidat(string Prenom);
