using AutoMapper;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class AutoMapperTests
{
    [Fact]
    public void Textes_deviennent_des_codes()
    {
        var configuration = new MapperConfiguration(mapper =>
        {
            mapper.CreateMap<string, Bloc>().ConvertUsing(code => Bloc.Parse(code, null));
            mapper.CreateMap<string, CodeRome>().ConvertUsing(code => CodeRome.Parse(code, null));
            mapper.CreateMap<string, NiveauQualification>().ConvertUsing(code => NiveauQualification.Parse(code, null));
            mapper.CreateMap<Ligne, Dossier>();
            mapper.CreateMap<Dossier, Ligne>();
        });

        Assert.Equal(Dossier.DeLEssai, configuration.CreateMapper().Map<Dossier>(Ligne.DeLEssai));
        Assert.Equal(new Ligne("RNCP41364BC02", "E1101", "Niveau 6"), configuration.CreateMapper().Map<Ligne>(Dossier.DeLEssai));
    }
}
