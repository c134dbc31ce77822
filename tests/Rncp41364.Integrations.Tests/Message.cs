using Rncp41364;

namespace Rncp.Tests.Integrations;

/// <summary>What a grain is sent.</summary>
[GenerateSerializer]
public sealed class Message
{
    [Id(0)]
    public Bloc? Bloc { get; set; }

    [Id(1)]
    public CodeRome Rome { get; set; }

    [Id(2)]
    public Demande? Demande { get; set; }
}
