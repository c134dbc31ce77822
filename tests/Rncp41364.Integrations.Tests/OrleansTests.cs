using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class OrleansTests
{
    private static readonly Message Envoye = new()
    {
        Bloc = Bloc.BC02,
        Rome = CodeRome.Parse("E1101", null),
        Demande = new() { Le = new(2026, 9, 1), Candidat = new() { Niveau = 4, Experiences = [new(Secteur.Marketing, new(2025, 1, 6))] } },
    };

    [Fact]
    public void Message_d_un_grain_garde_ses_valeurs()
    {
        var services = new ServiceCollection();
        services.AddSerializer(orleans => orleans.AddJsonSerializer(type => type.Namespace is "Rncp" or "Rncp41364"));
        using var fourni = services.BuildServiceProvider();
        var serialiseur = fourni.GetRequiredService<Serializer>();

        Verifier(serialiseur.Deserialize<Message>(serialiseur.SerializeToArray(Envoye))!);
        Verifier(fourni.GetRequiredService<DeepCopier>().Copy(Envoye));
    }

    private static void Verifier(Message recu)
    {
        Assert.Same(Bloc.BC02, recu.Bloc);
        Assert.Equal(Envoye.Rome, recu.Rome);
        Assert.Equal(Envoye.Demande, recu.Demande);
    }
}
